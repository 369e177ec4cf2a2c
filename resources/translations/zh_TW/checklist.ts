<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>checklist</name>
    <message>
        <source>Week</source>
        <translation>本週</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Weekly: {days}</source>
        <translation>每週：{days}</translation>
    </message>
    <message>
        <source>Every {weeks} weeks: {days}</source>
        <translation>每 {weeks} 週：{days}</translation>
    </message>
    <message>
        <source>Monthly: {days}</source>
        <translation>每月：{days}</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>{day}日</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Week list, {week}</source>
        <translation>週計畫 {week}</translation>
    </message>
    <message>
        <source>Tick what is done, write beside it what came of it.</source>
        <translation>做完打勾，結果寫在右邊的橫線上。</translation>
    </message>
    <message>
        <source>On several days</source>
        <translation>每日例行</translation>
    </message>
    <message>
        <source>left over</source>
        <translation>遺留</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>備註：{note}</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}—{last}</translation>
    </message>
    <message>
        <source>{total} tasks</source>
        <translation>{total} 項</translation>
    </message>
    <message>
        <source>{day} (continued)</source>
        <translation>{day}（續）</translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation>{day}列印</translation>
    </message>
    <message>
        <source>open since {day}</source>
        <translation>{day}遺留至今</translation>
    </message>
    <message>
        <source>put off from {day}</source>
        <translation>由{day}推遲</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Nothing is due this week.</source>
        <translation>本週沒有待辦。</translation>
    </message>
    <message>
        <source>{week} is over: its lines can still be ticked and noted, but no longer changed.</source>
        <translation>{week}已經過去：可以補勾、補備註，不能再改。</translation>
    </message>
    <message>
        <source>"{title}" is no longer open, so it cannot be moved.</source>
        <translation>“{title}”已經不是待辦，不能移動。</translation>
    </message>
    <message>
        <source>This task is no longer there; the list has been read again.</source>
        <translation>這項任務已不存在，列表已重新讀取。</translation>
    </message>
    <message>
        <source>This routine is no longer there; the list has been read again.</source>
        <translation>這項例行工作已不存在，列表已重新讀取。</translation>
    </message>
    <message>
        <source>Write what there is to do.</source>
        <translation>請寫上要做什麼。</translation>
    </message>
    <message>
        <source>{day} is in a week that is over; choose a later day.</source>
        <translation>{day}所在的週已經過去，請選晚一點的日子。</translation>
    </message>
    <message>
        <source>This routine came with the program; switch it off instead of deleting it.</source>
        <translation>這是軟體自帶的例行工作，不能刪除；不需要時停用即可。</translation>
    </message>
    <message>
        <source>Gather the tasks of {week}</source>
        <translation>彙集{week}的任務</translation>
    </message>
    <message>
        <source>Add the routines that come with the program</source>
        <translation>加入軟體自帶的例行工作</translation>
    </message>
    <message>
        <source>Tick "{title}"</source>
        <translation>勾選“{title}”</translation>
    </message>
    <message>
        <source>Untick "{title}"</source>
        <translation>取消勾選“{title}”</translation>
    </message>
    <message>
        <source>Put off "{title}"</source>
        <translation>推遲“{title}”</translation>
    </message>
    <message>
        <source>Note on "{title}"</source>
        <translation>給“{title}”寫備註</translation>
    </message>
    <message>
        <source>Add "{title}"</source>
        <translation>新增“{title}”</translation>
    </message>
    <message>
        <source>Edit "{title}"</source>
        <translation>修改“{title}”</translation>
    </message>
    <message>
        <source>Drop "{title}"</source>
        <translation>作廢“{title}”</translation>
    </message>
    <message>
        <source>Reopen "{title}"</source>
        <translation>恢復“{title}”</translation>
    </message>
    <message>
        <source>Move "{title}"</source>
        <translation>移動“{title}”</translation>
    </message>
    <message>
        <source>Take over unfinished tasks</source>
        <translation>接過未完成的任務</translation>
    </message>
    <message>
        <source>Save routine "{title}"</source>
        <translation>儲存例行工作“{title}”</translation>
    </message>
    <message>
        <source>Delete routine "{title}"</source>
        <translation>刪除例行工作“{title}”</translation>
    </message>
    <message>
        <source>Switch routine "{title}"</source>
        <translation>啟用或停用“{title}”</translation>
    </message>
    <message>
        <source>Reset routine "{title}"</source>
        <translation>還原例行工作“{title}”</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>運營</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>推廣</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>美工</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>倉庫</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>財務</translation>
    </message>
    <message>
        <source>Shop owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>Download and import yesterday's reports</source>
        <translation>下載並匯入昨天的報表</translation>
    </message>
    <message>
        <source>Shop, items, keywords and orders from the back office; missing days show on the Shop tab.</source>
        <translation>後台的店鋪、寶貝、關鍵詞和訂單報表；缺的日子店鋪頁會標出來。</translation>
    </message>
    <message>
        <source>Look at yesterday's figures against the target</source>
        <translation>看昨天的資料，對照目標</translation>
    </message>
    <message>
        <source>Visitors, conversion or order value: which one moved sales, and why?</source>
        <translation>訪客數、支付轉化率、客單價，是哪一個帶動了銷售額，為什麼？</translation>
    </message>
    <message>
        <source>Check how fast the ad budgets are spent</source>
        <translation>查推廣預算的消耗進度</translation>
    </message>
    <message>
        <source>Campaigns that ran dry before the evening, and those that cannot spend half.</source>
        <translation>沒到晚上就下線的計畫，和一天花不到一半的計畫。</translation>
    </message>
    <message>
        <source>Answer open chats, refunds and complaints</source>
        <translation>處理未回覆的諮詢、退款和投訴</translation>
    </message>
    <message>
        <source>Nothing may wait overnight; note what customers ask more than once.</source>
        <translation>不留過夜；問到兩次以上的問題記下來。</translation>
    </message>
    <message>
        <source>Read and answer new reviews</source>
        <translation>看新評價並回復</translation>
    </message>
    <message>
        <source>Call after a bad review before answering it; pass good pictures to the designer.</source>
        <translation>差評先打電話再回復；好的買家秀轉給美工。</translation>
    </message>
    <message>
        <source>Check what is out of stock or nearly so</source>
        <translation>查斷貨和快斷貨的寶貝</translation>
    </message>
    <message>
        <source>First the advertised items and those with an event coming.</source>
        <translation>先看正在推廣的和馬上要上活動的寶貝。</translation>
    </message>
    <message>
        <source>Ship everything before its promised time</source>
        <translation>按承諾時間全部發出</translation>
    </message>
    <message>
        <source>Look for parcels without a pick-up scan and for addresses that were changed.</source>
        <translation>查沒有攬收記錄的包裹和改過地址的訂單。</translation>
    </message>
    <message>
        <source>Write to three affiliates and log the answers</source>
        <translation>聯絡三位淘客並記下回復</translation>
    </message>
    <message>
        <source>Contact, contact, and contact again; every contact gets its next date.</source>
        <translation>聯絡、聯絡、再聯絡；每位都要定下次聯絡的日子。</translation>
    </message>
    <message>
        <source>Go through last week: targets, and what moved them</source>
        <translation>覆盤上週：目標完成情況和變動原因</translation>
    </message>
    <message>
        <source>Write one sentence for each figure that missed its target.</source>
        <translation>沒完成的指標，每個寫一句原因。</translation>
    </message>
    <message>
        <source>Go through the week's list with everyone</source>
        <translation>和大家過一遍本週清單</translation>
    </message>
    <message>
        <source>Take over what was left, drop what is not worth doing, hand out the sheets.</source>
        <translation>接過遺留的，作廢不值得做的，把單子發到人。</translation>
    </message>
    <message>
        <source>VIP birthdays of the next two weeks: cards and gifts</source>
        <translation>兩週內過生日的 VIP 會員：賀卡和小禮物</translation>
    </message>
    <message>
        <source>Write by hand and sell nothing; mind the solar and the lunar date.</source>
        <translation>手寫，不帶推銷；分清公曆和農曆生日。</translation>
    </message>
    <message>
        <source>Fill up the nursery of ad words</source>
        <translation>補足養詞計畫</translation>
    </message>
    <message>
        <source>Search-box words, market words with traffic and long tails of the main words, up to 50.</source>
        <translation>下拉框詞、有流量的市場詞、主詞的長尾詞，養到 50 個。</translation>
    </message>
    <message>
        <source>Follow up affiliates who fell silent</source>
        <translation>跟進沒有動靜的淘客</translation>
    </message>
    <message>
        <source>Start with those who have sold before; write about something new each time.</source>
        <translation>先找出過單的；每次帶點新內容。</translation>
    </message>
    <message>
        <source>Post in the shop community and on the other channels</source>
        <translation>在店鋪群和其他渠道發內容</translation>
    </message>
    <message>
        <source>New arrivals, a question, a buyer's picture; note reach and visits of the last post.</source>
        <translation>上新、提問、買家秀都行；記下上一條的觸達和訪客。</translation>
    </message>
    <message>
        <source>Bring the word library up to date</source>
        <translation>更新詞庫</translation>
    </message>
    <message>
        <source>Import the market search words and the shop's own search words; paste the search-box words.</source>
        <translation>匯入市場搜尋詞和本店搜尋詞，貼上下拉框詞。</translation>
    </message>
    <message>
        <source>Titles: replace the worst root</source>
        <translation>標題末位淘汰：換掉最差的詞根</translation>
    </message>
    <message>
        <source>The root with the fewest visitors and orders goes; at most one per title and week.</source>
        <translation>淘汰訪客和訂單最少的詞根；每個標題一週最多換一個。</translation>
    </message>
    <message>
        <source>Look for events to apply for</source>
        <translation>找可以報名的活動</translation>
    </message>
    <message>
        <source>Official, category and outside events; note the requirement, price and closing day of each.</source>
        <translation>官方、類目和站外活動；記下門檻、價格要求和截止日。</translation>
    </message>
    <message>
        <source>Rebuild one detail page</source>
        <translation>重做一個詳情頁</translation>
    </message>
    <message>
        <source>The best sellers first, then what lies in stock; take the answers customers ask for to the top.</source>
        <translation>先做賣得最好的，再做庫存多的；把買家常問的放到前面。</translation>
    </message>
    <message>
        <source>Read the affiliates' settlements and refunds</source>
        <translation>看淘客的結算和退款</translation>
    </message>
    <message>
        <source>Orders, commission and profit of each affiliate; thank the best one.</source>
        <translation>每位淘客的訂單、佣金和利潤；謝謝做得最好的那位。</translation>
    </message>
    <message>
        <source>Ad words, day 3: no impressions, low quality, poor value</source>
        <translation>關鍵詞第 3 天：無展現、品質分低、性價比差</translation>
    </message>
    <message>
        <source>Raise or remove; never more than a part of the words at once.</source>
        <translation>提價或刪除；一次只動一部分詞。</translation>
    </message>
    <message>
        <source>Learn from the best sellers' titles</source>
        <translation>學習熱賣寶貝的標題</translation>
    </message>
    <message>
        <source>Paste the top titles of the main word: which roots have the winners that we lack?</source>
        <translation>貼上主詞下排名靠前的標題：爆款有而我們沒有的詞根是哪些？</translation>
    </message>
    <message>
        <source>Go through the preparation of the next event</source>
        <translation>過一遍下一場活動的籌備</translation>
    </message>
    <message>
        <source>Pictures, stock, packing, people, customer-service guide; who is late?</source>
        <translation>圖片、備貨、包材、人手、客服話術；誰拖後了？</translation>
    </message>
    <message>
        <source>Greet VIP members who have been quiet</source>
        <translation>問候近期沒來的 VIP 會員</translation>
    </message>
    <message>
        <source>A call or a card without promotion, and not twice in a month.</source>
        <translation>打電話或寄卡片，不帶促銷，一個月不重複。</translation>
    </message>
    <message>
        <source>Bring quick replies and answers up to date</source>
        <translation>更新快捷短語和常見問答</translation>
    </message>
    <message>
        <source>Every question asked three times this week gets an answer on the page as well.</source>
        <translation>本週問過三次的問題，詳情頁上也要寫清楚。</translation>
    </message>
    <message>
        <source>Snapshot of the competitors</source>
        <translation>競品快照</translation>
    </message>
    <message>
        <source>Price, coupon, main picture, title, sales and reviews of the same five items as last week.</source>
        <translation>同樣五個競品的價格、優惠券、主圖、標題、銷量和評價。</translation>
    </message>
    <message>
        <source>Send the applications that close within seven days</source>
        <translation>提交七天內截止的活動報名</translation>
    </message>
    <message>
        <source>Check price ledger and real stock before filling in the form.</source>
        <translation>填表前先核對歷史價格和實際庫存。</translation>
    </message>
    <message>
        <source>Read the verdicts on changed titles</source>
        <translation>看改過的標題效果如何</translation>
    </message>
    <message>
        <source>Day 3 traffic, day 7 and day 14 verdict; go back to the old title if it was better.</source>
        <translation>第 3 天看流量，第 7、14 天下結論；舊標題更好就換回去。</translation>
    </message>
    <message>
        <source>Creative test: which main picture wins?</source>
        <translation>創意測試：哪張主圖勝出？</translation>
    </message>
    <message>
        <source>Read last week's test, keep the winner, set up the next one.</source>
        <translation>看上週的測試結果，留下勝出的，再上一組新的。</translation>
    </message>
    <message>
        <source>Check offers and coupons that end or overlap</source>
        <translation>查快到期或疊加的優惠和優惠券</translation>
    </message>
    <message>
        <source>Work out the final price of one basket; renew what ends over the weekend.</source>
        <translation>算一單的到手價；週末到期的先續上。</translation>
    </message>
    <message>
        <source>Raise the good words and set the weekend budget</source>
        <translation>給好詞加價，安排週末預算</translation>
    </message>
    <message>
        <source>Bids by the share of visitors a word brings; never above the highest profitable bid.</source>
        <translation>按帶來的訪客佔比出價；不超過保本出價上限。</translation>
    </message>
    <message>
        <source>Display ads: placements, creatives, targeting</source>
        <translation>鑽展：資源位、創意、定向</translation>
    </message>
    <message>
        <source>Switch off what cost much and brought no carts or orders this week.</source>
        <translation>本週花費高、沒有加購和成交的先關掉。</translation>
    </message>
    <message>
        <source>Material and samples for affiliates</source>
        <translation>給淘客準備素材和樣品</translation>
    </message>
    <message>
        <source>Pictures, copy and coupon for next week; which samples are still out?</source>
        <translation>下週要用的圖片、文案和優惠券；哪些樣品還沒有迴音？</translation>
    </message>
    <message>
        <source>Old customers: prepare next week's list and text</source>
        <translation>老客戶行銷：準備下週的名單和文案</translation>
    </message>
    <message>
        <source>Nobody who refused, nobody too often; keep a group without a message to compare with.</source>
        <translation>拒收的不發，太頻繁的不發；留一組不發的做對照。</translation>
    </message>
    <message>
        <source>Count the ten best sellers</source>
        <translation>盤點賣得最好的十個寶貝</translation>
    </message>
    <message>
        <source>Real stock against the stock on the page, declared event stock included.</source>
        <translation>實際庫存對頁面庫存，活動申報的庫存也算上。</translation>
    </message>
    <message>
        <source>Packing material for next week</source>
        <translation>備下週的包材</translation>
    </message>
    <message>
        <source>Boxes, filling, tape, labels and cards; order what lasts less than ten days.</source>
        <translation>紙箱、填充物、膠帶、面單、卡片；不夠用十天的下單。</translation>
    </message>
    <message>
        <source>Enter the week's costs and top up the ad accounts</source>
        <translation>錄入本週費用，給推廣賬戶充值</translation>
    </message>
    <message>
        <source>Freight, packing, slot fees, samples; balances must last over the weekend.</source>
        <translation>運費、包材、坑位費、樣品；餘額要夠用過週末。</translation>
    </message>
    <message>
        <source>Tick back this week and print the next</source>
        <translation>回勾本週，列印下週</translation>
    </message>
    <message>
        <source>Every line is done, put off or dropped; then one sheet per person.</source>
        <translation>每項要麼完成、要麼推遲、要麼作廢；再按人列印。</translation>
    </message>
    <message>
        <source>Ad words, day 6: poor by impressions, click rate and clicks</source>
        <translation>關鍵詞第 6 天：按展現、點選率、點選量淘汰</translation>
    </message>
    <message>
        <source>The second look at the same test; a word with orders stays.</source>
        <translation>同一批測試詞的第二輪；有成交的詞留下。</translation>
    </message>
    <message>
        <source>Slow sellers: picture, price, or clear them out</source>
        <translation>滯銷寶貝：換圖、調價或清倉</translation>
    </message>
    <message>
        <source>Items with stock that sold nothing for 30 days.</source>
        <translation>有庫存、30 天沒有成交的寶貝。</translation>
    </message>
    <message>
        <source>Half an hour of training for customer service</source>
        <translation>客服培訓半小時</translation>
    </message>
    <message>
        <source>New items, the next event's rules, and two real chats read together.</source>
        <translation>新品知識、下一場活動規則，一起讀兩段真實聊天。</translation>
    </message>
    <message>
        <source>Print the summary of last month</source>
        <translation>列印上月總結</translation>
    </message>
    <message>
        <source>Figures against target, the year before, and what moved them.</source>
        <translation>對照目標和去年同期，看變動原因。</translation>
    </message>
    <message>
        <source>Enter last month's costs</source>
        <translation>錄入上月成本費用</translation>
    </message>
    <message>
        <source>Goods, promotion, people, operations: shares against the plan.</source>
        <translation>貨品、推廣、人員、運營：佔比對照計畫。</translation>
    </message>
    <message>
        <source>Member levels and points</source>
        <translation>會員等級和積分</translation>
    </message>
    <message>
        <source>Who rises, who is about to fall, and who should hear of it.</source>
        <translation>誰升級、誰快掉級、該通知誰。</translation>
    </message>
    <message>
        <source>Check the platform's settlement against the orders</source>
        <translation>核對平台結算和訂單</translation>
    </message>
    <message>
        <source>Commissions, service fees, refunds and freight insurance of last month.</source>
        <translation>上月的佣金、服務費、退款和運費險。</translation>
    </message>
    <message>
        <source>Review commission plans</source>
        <translation>檢查佣金計畫</translation>
    </message>
    <message>
        <source>What the shop keeps per order in each plan; raise, lower or close.</source>
        <translation>每個計畫一單還剩多少；該提、該降還是關掉。</translation>
    </message>
    <message>
        <source>Check titles and pages for forbidden words</source>
        <translation>查標題和詳情頁的違禁詞</translation>
    </message>
    <message>
        <source>Advertising law, other brands, promises without proof.</source>
        <translation>廣告法用語、他人品牌、沒有依據的承諾。</translation>
    </message>
    <message>
        <source>Look two months ahead in the event calendar</source>
        <translation>看未來兩個月的活動日曆</translation>
    </message>
    <message>
        <source>Festivals, application windows, prices to protect, stock to order.</source>
        <translation>節日、報名期、要保護的價格、要訂的貨。</translation>
    </message>
    <message>
        <source>Set next month's targets</source>
        <translation>定下月目標</translation>
    </message>
    <message>
        <source>From the year's target to each day, with events; every role gets its figure.</source>
        <translation>從年目標拆到每天，算上活動；每個崗位都有自己的指標。</translation>
    </message>
    <message>
        <source>Copy the backup to a USB stick</source>
        <translation>把備份拷到 U 盤</translation>
    </message>
    <message>
        <source>Make a backup from the File menu, copy it, and take the stick home.</source>
        <translation>在“檔案”選單做一次備份，拷好後把 U 盤帶回家。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>崗位</translation>
    </message>
    <message>
        <source>Choose a task to see it in full.</source>
        <translation>選取一項任務，這裡顯示全部內容。</translation>
    </message>
    <message>
        <source>What came of it, what to mind next time…</source>
        <translation>結果如何，下次注意什麼……</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>遺留任務</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>先不接</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>篩選任務</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>只看未完成</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>按崗位</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Add a task: write it and press Enter</source>
        <translation>新增任務：寫好按 Enter</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新任務</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪裡做</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>頻率</translation>
    </message>
    <message>
        <source>outside the program</source>
        <translation>軟體之外</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> 週</translation>
    </message>
    <message>
        <source>last day of the month</source>
        <translation>每月最後一天</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>要儲存修改嗎？</translation>
    </message>
    <message>
        <source>"{title}" was changed and is not saved.</source>
        <translation>「{title}」改過，還沒有儲存。</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>恢復預設</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>回到本週</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>上一週</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下一週</translation>
    </message>
    <message>
        <source>Week of a day…</source>
        <translation>依日期找週…</translation>
    </message>
    <message>
        <source>Choose any day of it.</source>
        <translation>選那一週裡的任意一天。</translation>
    </message>
    <message>
        <source>Which week?</source>
        <translation>看哪一週？</translation>
    </message>
    <message>
        <source>Gather the week's tasks</source>
        <translation>彙整本週任務</translation>
    </message>
    <message>
        <source>To which day?</source>
        <translation>延到哪一天？</translation>
    </message>
    <message>
        <source>This week is over: tick and note what is left, the rest stays.</source>
        <translation>這一週已經過去：可以補勾、補備註，其他不能再改。</translation>
    </message>
    <message>
        <source>Routines…</source>
        <translation>例行工作…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>What comes back every day, week or month. Changes count from today: tasks of this week that nobody has touched follow at once, past weeks stay as they are.</source>
        <translation>每天、每週、每月都要做的事。修改從今天起生效：本週還沒動過的任務馬上跟著變，過去的週不受影響。</translation>
    </message>
    <message>
        <source>Next: {days}</source>
        <translation>接下來：{days}</translation>
    </message>
    <message>
        <source>Switched off: it makes no more tasks.</source>
        <translation>已停用：不再產生任務。</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>至少選一天。</translation>
    </message>
    <message>
        <source>Write days of the month from 1 to 31, for example 1, 15.</source>
        <translation>請寫 1 到 31 之間的日子，例如 1, 15。</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每週</translation>
    </message>
    <message>
        <source>Every few weeks</source>
        <translation>每隔幾週</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>from the week of {day}</source>
        <translation>從{day}那週起</translation>
    </message>
    <message>
        <source>Tick {count} tasks</source>
        <translation>勾選 {count} 項任務</translation>
    </message>
    <message>
        <source>Untick {count} tasks</source>
        <translation>取消勾選 {count} 項任務</translation>
    </message>
    <message>
        <source>Put off {count} tasks</source>
        <translation>延後 {count} 項任務</translation>
    </message>
    <message>
        <source>Drop {count} tasks</source>
        <translation>作廢 {count} 項任務</translation>
    </message>
    <message>
        <source>Reopen {count} tasks</source>
        <translation>恢復 {count} 項任務</translation>
    </message>
    <message>
        <source> · </source>
        <translation>·</translation>
    </message>
    <message>
        <source>A sheet for each role</source>
        <translation>每個崗位一張</translation>
    </message>
    <message>
        <source>One list for all</source>
        <translation>全員一張</translation>
    </message>
    <message>
        <source>Only {role}</source>
        <translation>只印{role}</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>已完成 {done}/{total}</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>已轉出</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>延後</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>例行</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自加</translation>
    </message>
    <message>
        <source>comes from a routine</source>
        <translation>來自例行工作</translation>
    </message>
    <message>
        <source>asked for by {tab}</source>
        <translation>在「{tab}」頁完成</translation>
    </message>
    <message>
        <source>rewritten by hand</source>
        <translation>手動改過</translation>
    </message>
    <message>
        <source>done {moment}</source>
        <translation>{moment} 完成</translation>
    </message>
    <message>
        <source>goes on in a later week</source>
        <translation>已轉到後面的週</translation>
    </message>
    <message>
        <source>Nothing is due in this week. Routines and the other tabs fill the list; add a task of your own above.</source>
        <translation>這一週沒有待辦。例行工作和其他頁面會自動列出任務，也可以在上面自己新增。</translation>
    </message>
    <message>
        <source>No task matches role, filter and "open only".</source>
        <translation>沒有任務符合所選崗位、篩選詞和「只看未完成」。</translation>
    </message>
    <message>
        <source>Asking routines and tabs what there is to do…</source>
        <translation>正在彙整例行工作和各頁面的任務……</translation>
    </message>
    <message>
        <source>{count} tasks of last week are still open.</source>
        <translation>上週還有 {count} 項沒做完。</translation>
    </message>
    <message>
        <source>Choose and take over…</source>
        <translation>選擇並接過來…</translation>
    </message>
    <message>
        <source>Left over from last week</source>
        <translation>上週遺留</translation>
    </message>
    <message>
        <source>Ticked tasks move into this week; the others stay in last week as they are.</source>
        <translation>打勾的轉到本週，其餘的原樣留在上週。</translation>
    </message>
    <message>
        <source>Take over {count}</source>
        <translation>接過 {count} 項</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>修改任務</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>延後</translation>
    </message>
    <message>
        <source>Tick off</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>取消勾選</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>寫備註</translation>
    </message>
    <message>
        <source>Put off to tomorrow</source>
        <translation>延到明天</translation>
    </message>
    <message>
        <source>Put off a day ({day})</source>
        <translation>延後一天（{day}）</translation>
    </message>
    <message>
        <source>Put off to next week</source>
        <translation>延到下週</translation>
    </message>
    <message>
        <source>Put off to next week ({day})</source>
        <translation>延到下週（{day}）</translation>
    </message>
    <message>
        <source>Put off to a day…</source>
        <translation>延到某一天…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Go to where it is done</source>
        <translation>前往做這件事的頁面</translation>
    </message>
    <message>
        <source>Go to {tab}</source>
        <translation>前往「{tab}」頁</translation>
    </message>
    <message>
        <source>Print the week…</source>
        <translation>列印週計畫…</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>新增任務</translation>
    </message>
    <message>
        <source>Take over from last week…</source>
        <translation>接過上週遺留…</translation>
    </message>
    <message>
        <source>Jump to a week…</source>
        <translation>跳到某一週…</translation>
    </message>
    <message>
        <source>Open tasks only</source>
        <translation>只看未完成的任務</translation>
    </message>
    <message>
        <source>Sections by day or by role</source>
        <translation>按日或按崗位分組</translation>
    </message>
    <message>
        <source>Next role</source>
        <translation>下一個崗位</translation>
    </message>
    <message>
        <source>Role before</source>
        <translation>上一個崗位</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>例行工作</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>本週各天</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>哪幾天</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>每週一至週五</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>繼續編輯</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>不儲存</translation>
    </message>
</context>
</TS>
