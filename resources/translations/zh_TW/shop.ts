<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>shop</name>
    <message>
        <source>Page views</source>
        <translation>瀏覽量</translation>
    </message>
    <message>
        <source>One product makes half of the change or more: {name}, {amount}.</source>
        <translation>變化有一半以上來自一個商品：{name}，{amount}。</translation>
    </message>
    <message>
        <source>Order value made {amount}. The price of {name} was changed on {day}.</source>
        <translation>客單價帶來 {amount}。{name} 在 {day} 改過價。</translation>
    </message>
    <message>
        <source>Order value made {amount}: pieces per buyer {change}. Did an offer for several pieces begin or end?</source>
        <translation>客單價帶來 {amount}：人均支付件數 {change}。是不是多件優惠開始或結束了？</translation>
    </message>
    <message>
        <source>Order value made {amount} with as many pieces per buyer: dearer or cheaper products sold.</source>
        <translation>客單價帶來 {amount}，人均支付件數沒變：賣出的商品變貴或變便宜了。</translation>
    </message>
    <message>
        <source>Visitors made {amount}, and ad cost went {change} with them.</source>
        <translation>訪客數帶來 {amount}，推廣花費同向變化 {change}。</translation>
    </message>
    <message>
        <source>Visitors made {amount}, those from search {change}: look at the words of the titles.</source>
        <translation>訪客數帶來 {amount}，其中搜索訪客 {change}：看看標題裡的詞。</translation>
    </message>
    <message>
        <source>Visitors made {amount}, neither from search nor from ads: an event, content or a recommendation.</source>
        <translation>訪客數帶來 {amount}，既不是搜索也不是推廣：可能是活動、內容或推薦流量。</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>支付轉化率</translation>
    </message>
    <message>
        <source>Conversion made {amount}, but with this many visitors that may be chance.</source>
        <translation>轉化率帶來 {amount}，但按現在的訪客數，可能只是偶然波動。</translation>
    </message>
    <message>
        <source>Conversion made {amount}. {name} was out of stock on {day}.</source>
        <translation>轉化率帶來 {amount}。{name} 在 {day} 缺貨。</translation>
    </message>
    <message>
        <source>Conversion made {amount}, and bounce went {change}: the visitors or the first picture changed.</source>
        <translation>轉化率帶來 {amount}，跳失率 {change}：來的人變了，或首圖變了。</translation>
    </message>
    <message>
        <source>Conversion made {amount}. Read the newest reviews and questions, rivals' offers, and how enquiries were answered.</source>
        <translation>轉化率帶來 {amount}。看看最新評價和問大家、競品的優惠，以及客服接待情况。</translation>
    </message>
    <message>
        <source>Conversion made {amount}. Note in the journal what was done, so that it can be done again.</source>
        <translation>轉化率帶來 {amount}。把做了什麼記進日志，下次照做。</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>跳失率</translation>
    </message>
    <message>
        <source>Refunds are {after} of sales, before {before}: read the reasons.</source>
        <translation>退款占支付金額的 {after}，之前是 {before}：看看退款原因。</translation>
    </message>
    <message>
        <source>See the days</source>
        <translation>看每天數據</translation>
    </message>
    <message>
        <source>See the products that moved</source>
        <translation>看變化大的商品</translation>
    </message>
    <message>
        <source>See the product</source>
        <translation>看這個商品</translation>
    </message>
    <message>
        <source>See order value by day</source>
        <translation>看每天客單價</translation>
    </message>
    <message>
        <source>See the titles</source>
        <translation>看標題</translation>
    </message>
    <message>
        <source>See the ads</source>
        <translation>看推廣</translation>
    </message>
    <message>
        <source>See visitors by day</source>
        <translation>看每天訪客數</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>客單價</translation>
    </message>
    <message>
        <source>See conversion by day</source>
        <translation>看每天轉化率</translation>
    </message>
    <message>
        <source>See bounce by day</source>
        <translation>看每天跳失率</translation>
    </message>
    <message>
        <source>See refunds by day</source>
        <translation>看每天退款</translation>
    </message>
    <message>
        <source>Days of the shop</source>
        <translation>店鋪每日數據明細</translation>
    </message>
    <message>
        <source>Every day with its figures, and what is missing</source>
        <translation>每天的數據，以及缺哪些天</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>The year, its months, days and products</source>
        <translation>年目標，拆到月、日和商品</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>支付金額</translation>
    </message>
    <message>
        <source>Costs and profit</source>
        <translation>成本與利潤</translation>
    </message>
    <message>
        <source>Goods, promotion, people and operations against the plan</source>
        <translation>貨品、推廣、人員、運營與計劃對照</translation>
    </message>
    <message>
        <source>Sales {amount}</source>
        <translation>支付金額 {amount}</translation>
    </message>
    <message>
        <source>Import "{report}": {count} days are missing</source>
        <translation>導入“{report}”：缺 {count} 天</translation>
    </message>
    <message>
        <source>{month}: sales are {share} of what was planned by now</source>
        <translation>{month}：支付金額只到計劃進度的 {share}</translation>
    </message>
    <message>
        <source>{amount} a day on the {days} days left would still reach the target; what can bring it?</source>
        <translation>剩下 {days} 天每天做到 {amount} 還能完成目標；靠什麼做到？</translation>
    </message>
    <message>
        <source>Set the targets for {month}</source>
        <translation>定好 {month} 的目標</translation>
    </message>
    <message>
        <source>Sales, conversion and order value; visitors follow from them.</source>
        <translation>支付金額、轉化率、客單價；訪客數由它們算出。</translation>
    </message>
    <message>
        <source>Read and print the summary of {month}</source>
        <translation>看 {month} 月報並打印</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>支付買家數</translation>
    </message>
    <message>
        <source>What moved sales, which goals were reached, and what comes of it.</source>
        <translation>業績為什麼變化、哪些目標完成了、接下來怎麼做。</translation>
    </message>
    <message>
        <source>Enter the costs of {month}</source>
        <translation>登記 {month} 的成本</translation>
    </message>
    <message>
        <source>Wages, rent and software; they can be copied from the month before.</source>
        <translation>工資、房租、軟件；可以從上個月複製。</translation>
    </message>
    <message>
        <source>Summary of {month}</source>
        <translation>{month}月報</translation>
    </message>
    <message>
        <source>the month still runs, known until {day}</source>
        <translation>本月未結束，數據截至 {day}</translation>
    </message>
    <message>
        <source>printed on {day}</source>
        <translation>打印于 {day}</translation>
    </message>
    <message>
        <source>month {change}</source>
        <translation>環比 {change}</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款金額</translation>
    </message>
    <message>
        <source>year {change}</source>
        <translation>同比 {change}</translation>
    </message>
    <message>
        <source>{count} days are missing from imports and are in no figure: {days}.</source>
        <translation>有 {count} 天還沒導入，未計入任何數字：{days}。</translation>
    </message>
    <message>
        <source>What it comes from</source>
        <translation>診斷</translation>
    </message>
    <message>
        <source>· {text}</source>
        <translation>· {text}</translation>
    </message>
    <message>
        <source>No targets were set for this month.</source>
        <translation>這個月沒有定目標。</translation>
    </message>
    <message>
        <source>What moved sales against the month before</source>
        <translation>支付金額為什麼比上月變化</translation>
    </message>
    <message>
        <source>From {before} to {after}: {change}, over the days both months have.</source>
        <translation>從 {before} 到 {after}：{change}（按兩個月都有數據的天計算）。</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>按商品</translation>
    </message>
    <message>
        <source>Ad cost</source>
        <translation>推廣花費</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>全部指標</translation>
    </message>
    <message>
        <source>Best days</source>
        <translation>最好的幾天</translation>
    </message>
    <message>
        <source>Weakest days</source>
        <translation>最差的幾天</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Against the month before</source>
        <translation>比上月</translation>
    </message>
    <message>
        <source>Against the year before</source>
        <translation>比去年同期</translation>
    </message>
    <message>
        <source>Pages per visitor</source>
        <translation>人均瀏覽量</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Planned by now</source>
        <translation>應完成</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>預計完成</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Made of the change</source>
        <translation>帶來的變化</translation>
    </message>
    <message>
        <source>Share of the change</source>
        <translation>占變化的比例</translation>
    </message>
    <message>
        <source>Refund share</source>
        <translation>退款率（金額）</translation>
    </message>
    <message>
        <source>Share of net sales</source>
        <translation>占净支付金額</translation>
    </message>
    <message>
        <source>Planned share</source>
        <translation>計劃占比</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計劃</translation>
    </message>
    <message>
        <source>Over the plan</source>
        <translation>超出計劃</translation>
    </message>
    <message>
        <source>Days known</source>
        <translation>有數據的天數</translation>
    </message>
    <message>
        <source>{known} of {days} days</source>
        <translation>{known}/{days} 天</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>其他 {count} 個</translation>
    </message>
    <message>
        <source>Sales per ad cost</source>
        <translation>推廣投產比（全店）</translation>
    </message>
    <message>
        <source>Not in the item report</source>
        <translation>商品報表裡沒有的</translation>
    </message>
    <message>
        <source>target {target}, reached {completion}</source>
        <translation>目標 {target}，完成 {completion}</translation>
    </message>
    <message>
        <source>Sales per unit of promotion: {promotion}; profit per unit of everything spent: {spend}.</source>
        <translation>每花 1 元推廣帶來支付金額 {promotion} 元；每花 1 元總成本帶來利潤 {spend} 元。</translation>
    </message>
    <message>
        <source>The cost is known for {share} of what was sold; the rest is in no figure, and the profit is less.</source>
        <translation>賣出商品中只有 {share} 填了成本；其餘沒有計入，實際利潤更低。</translation>
    </message>
    <message>
        <source>Advertising in {currency}: {amount}, which is in none of the sums.</source>
        <translation>{currency} 推廣花費 {amount}，沒有計入任何合計。</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>支付件數</translation>
    </message>
    <message>
        <source>Added to cart</source>
        <translation>加購人數</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏人數</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>淘宝客佣金</translation>
    </message>
    <message>
        <source>People who came, counted once a day; a person who comes on two days counts twice</source>
        <translation>來店的人數，每天去重；同一個人兩天都來算兩次</translation>
    </message>
    <message>
        <source>Pages that visitors looked at</source>
        <translation>訪客看過的頁面數</translation>
    </message>
    <message>
        <source>Buyers ÷ visitors</source>
        <translation>支付買家數 ÷ 訪客數</translation>
    </message>
    <message>
        <source>Visitors who left after one page; reports give only the rate, so days are weighted by their visitors</source>
        <translation>只看一頁就走的訪客占比；報表只給比率，所以多天按訪客數加權</translation>
    </message>
    <message>
        <source>Sales ÷ buyers</source>
        <translation>支付金額 ÷ 支付買家數</translation>
    </message>
    <message>
        <source>What buyers paid that day, before refunds</source>
        <translation>當天買家支付的金額，未減退款</translation>
    </message>
    <message>
        <source>People who paid, counted once a day</source>
        <translation>支付的人數，每天去重</translation>
    </message>
    <message>
        <source>Refunds that went through that day, whenever the order was</source>
        <translation>當天退款成功的金額，不管哪天下的單</translation>
    </message>
    <message>
        <source>Advertising, one source for each platform and day, never added twice</source>
        <translation>推廣花費，每個平台每天只取一個來源，絕不重複相加</translation>
    </message>
    <message>
        <source>Page views ÷ visitors</source>
        <translation>瀏覽量 ÷ 訪客數</translation>
    </message>
    <message>
        <source>Refunds ÷ sales of the same days</source>
        <translation>退款金額 ÷ 同期支付金額</translation>
    </message>
    <message>
        <source>All sales ÷ ad cost, not only the sales the ads claim</source>
        <translation>全店支付金額 ÷ 推廣花費，不只是推廣報表裡的成交</translation>
    </message>
    <message>
        <source>Orders paid that day</source>
        <translation>當天支付的訂單數</translation>
    </message>
    <message>
        <source>Pieces paid that day</source>
        <translation>當天支付的件數</translation>
    </message>
    <message>
        <source>Sales − refunds of the same days</source>
        <translation>支付金額 − 同期退款金額</translation>
    </message>
    <message>
        <source>People who put something into the cart</source>
        <translation>加入購物車的人數</translation>
    </message>
    <message>
        <source>People who marked something as a favourite</source>
        <translation>收藏商品的人數</translation>
    </message>
    <message>
        <source>What affiliates were paid</source>
        <translation>付給淘宝客的佣金</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>貨品</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Cost of the pieces sold</source>
        <translation>已售商品成本</translation>
    </message>
    <message>
        <source>Affiliates' commission</source>
        <translation>淘宝客佣金</translation>
    </message>
    <message>
        <source>Freight of the pieces sold</source>
        <translation>已售商品運費</translation>
    </message>
    <message>
        <source>Platform fees of the pieces sold</source>
        <translation>已售商品平台扣點</translation>
    </message>
    <message>
        <source>A share of sales lies between 0 and 100 %.</source>
        <translation>占比要在 0 到 100% 之間。</translation>
    </message>
    <message>
        <source>This planned share is no longer there; it was removed meanwhile.</source>
        <translation>這條計劃占比已經不在了，可能刚被刪除。</translation>
    </message>
    <message>
        <source>A cost needs a name and an amount.</source>
        <translation>成本要填名稱和金額。</translation>
    </message>
    <message>
        <source>This cost is no longer there; it was removed meanwhile.</source>
        <translation>這筆成本已經不在了，可能刚被刪除。</translation>
    </message>
    <message>
        <source>A target lies above zero; leave it empty for none.</source>
        <translation>目標要大于 0；不設目標就留空。</translation>
    </message>
    <message>
        <source>A conversion lies above 0 and is at most 100 %.</source>
        <translation>轉化率要大于 0，最多 100%。</translation>
    </message>
    <message>
        <source>A peak needs a name: the event it stands for.</source>
        <translation>請填寫名稱：這是哪個活動。</translation>
    </message>
    <message>
        <source>A peak ends before it begins; swap its days.</source>
        <translation>結束日期早于開始日期，請對調。</translation>
    </message>
    <message>
        <source>The factor of a peak lies above zero: 2 is twice an ordinary day.</source>
        <translation>倍數要大于 0：2 表示平常日的兩倍。</translation>
    </message>
    <message>
        <source>This peak is no longer there; it was removed meanwhile.</source>
        <translation>這個活動高峰已經不在了，可能刚被刪除。</translation>
    </message>
    <message>
        <source>{count} days are missing from imports; bring them in before you judge.</source>
        <translation>有 {count} 天還沒導入；先補齊再下結論。</translation>
    </message>
    <message>
        <source>There are not both sides to compare: visitors, buyers and sales of these days must be imported.</source>
        <translation>兩邊數據不齊，沒法比較：請導入這些天的訪客數、支付買家數和支付金額。</translation>
    </message>
    <message>
        <source>The reports contradict each other (buyers without visitors, or sales without buyers): import these days again.</source>
        <translation>報表互相矛盾（有買家沒訪客，或有金額沒買家）：請重新導入這些天。</translation>
    </message>
    <message>
        <source>With about {count} visitors a day sales move by chance. Win each customer who asks, and look again in two days.</source>
        <translation>每天只有約 {count} 個訪客，業績起伏多是偶然。先把每個咨詢的客戶接住，過兩天再看。</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>訪客數</translation>
    </message>
    <message>
        <source>Sales held ({change}): nothing to explain.</source>
        <translation>支付金額平穩（{change}），不用找原因。</translation>
    </message>
    <message>
        <source>Sales rose by {amount} ({change}).</source>
        <translation>支付金額增加 {amount}（{change}）。</translation>
    </message>
    <message>
        <source>Sales fell by {amount} ({change}).</source>
        <translation>支付金額減少 {amount}（{change}）。</translation>
    </message>
    <message>
        <source>Sales of {amount}, where there were none before.</source>
        <translation>支付金額 {amount}，之前為零。</translation>
    </message>
    <message>
        <source>", "</source>
        <translation>”、“</translation>
    </message>
    <message>
        <source>Only one of the two periods has "{name}"; compare with a period like it.</source>
        <translation>“{name}”只落在其中一段時間裡；請換一段相似的時間比較。</translation>
    </message>
    <message>
        <source>The surroundings first: {count} of {of} products that nobody touched moved the same way. Look at three rivals of the same price; if they moved too, it is not you.</source>
        <translation>先看大環境：沒動過的 {of} 個商品裡有 {count} 個同向變化。看看三個同價位競品，它們也變了，就不是你的問題。</translation>
    </message>
</context>
</TS>
