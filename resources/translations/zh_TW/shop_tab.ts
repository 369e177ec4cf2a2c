<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>shop_tab</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>近7天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>近30天</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>按週</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>按季度</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>自訂日期</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>{year}年</translation>
    </message>
    <message>
        <source>Quarter {number} of {year}</source>
        <translation>{year}年第{number}季度</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上一時段</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>下一時段</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到目前時段</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>對比</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不對比</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>都對比</translation>
    </message>
    <message>
        <source>prev.</source>
        <translation>環比</translation>
    </message>
    <message>
        <source>year</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>against {period}</source>
        <translation>對比{period}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>寶貝</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>全部寶貝</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>每日明細</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Monthly summary</source>
        <translation>月報</translation>
    </message>
    <message>
        <source>Print the monthly summary…</source>
        <translation>列印月報…</translation>
    </message>
    <message>
        <source>Export the monthly summary…</source>
        <translation>匯出月報…</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>匯出表格…</translation>
    </message>
    <message>
        <source>Edit targets</source>
        <translation>編輯目標</translation>
    </message>
    <message>
        <source>Edit costs</source>
        <translation>編輯成本</translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation>匯入報表</translation>
    </message>
    <message>
        <source>Read the shop's figures</source>
        <translation>讀取店鋪數據</translation>
    </message>
    <message>
        <source>Next figure</source>
        <translation>下一個指標</translation>
    </message>
    <message>
        <source>Previous figure</source>
        <translation>上一個指標</translation>
    </message>
    <message>
        <source>Compare with something else</source>
        <translation>切換對比對象</translation>
    </message>
    <message>
        <source>Show one product</source>
        <translation>只看一個寶貝</translation>
    </message>
    <message>
        <source>The shop's figures day by day, what moved them and how far the goals have come. Bring in the daily shop report or an order list to begin.</source>
        <translation>店鋪每天的數據、漲跌的原因和目標的進度都在這裡。匯入店鋪日報表或訂單列表就能開始。</translation>
    </message>
    <message>
        <source>Chart of the chosen figure</source>
        <translation>所選指標的走勢圖</translation>
    </message>
    <message>
        <source>No report tells of these days.</source>
        <translation>這些日子還沒有報表。</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>{known}/{days} d</source>
        <translation>{known}/{days}天</translation>
    </message>
    <message>
        <source>{known} of {days} days known</source>
        <translation>{days}天中已有{known}天的數據</translation>
    </message>
    <message>
        <source>{count} days missing</source>
        <translation>缺{count}天</translation>
    </message>
    <message>
        <source>What moved sales</source>
        <translation>支付金額為什麼變了</translation>
    </message>
    <message>
        <source>The three amounts add up to the change of sales to the cent, their shares to 100 %.</source>
        <translation>三項金額相加正好等於支付金額的變化（精確到分），占比相加為100%。</translation>
    </message>
    <message>
        <source>{now} days against {then}</source>
        <translation>{now}天對比{then}天</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>原{value}</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>該看哪裡</translation>
    </message>
    <message>
        <source>No target is set yet.</source>
        <translation>還沒有設定目標。</translation>
    </message>
    <message>
        <source>{reached} of {target}</source>
        <translation>{reached} / {target}</translation>
    </message>
    <message>
        <source>expected by now {planned}</source>
        <translation>此時應達{planned}</translation>
    </message>
    <message>
        <source>{share} of what was planned for the known days</source>
        <translation>已有數據的日子完成計劃的{share}</translation>
    </message>
    <message>
        <source>{amount} a day needed over {days} days</source>
        <translation>餘下{days}天每天需要{amount}</translation>
    </message>
    <message>
        <source>At this pace it ends at {amount}</source>
        <translation>按此進度期末可達{amount}</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>變更記錄</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>無報表</translation>
    </message>
    <message>
        <source>Orders only</source>
        <translation>僅訂單</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>From the order or refund list; the shop's day report does not say it.</source>
        <translation>取自訂單或退款列表，店鋪日報表裡沒有這項。</translation>
    </message>
    <message>
        <source>More or less</source>
        <translation>增減</translation>
    </message>
    <message>
        <source>How much more it sold than in the other period, over the days both have</source>
        <translation>與對比時段相比多賣了多少（只算雙方都有數據的日子）</translation>
    </message>
    <message>
        <source>Of the change</source>
        <translation>占變化</translation>
    </message>
    <message>
        <source>From search</source>
        <translation>搜尋訪客</translation>
    </message>
    <message>
        <source>Touched</source>
        <translation>有改動</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改動</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>商品ID</translation>
    </message>
    <message>
        <source>There are no days in this period yet.</source>
        <translation>這個時段還沒有日期。</translation>
    </message>
    <message>
        <source>No item report tells of this period. Import the item list of the analytics.</source>
        <translation>這個時段還沒有商品報表。請匯入生意參謀的商品列表。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation>已覆蓋天數</translation>
    </message>
    <message>
        <source>Missing days</source>
        <translation>缺失日期</translation>
    </message>
    <message>
        <source>Never imported</source>
        <translation>從未匯入</translation>
    </message>
    <message>
        <source>Target of the year</source>
        <translation>年度目標</translation>
    </message>
    <message>
        <source>Months by</source>
        <translation>月份分攤</translation>
    </message>
    <message>
        <source>Days by</source>
        <translation>日期分攤</translation>
    </message>
    <message>
        <source>Last year's shape</source>
        <translation>按去年走勢</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>按星期</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>活動高峰</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>活動高峰</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>手填</translation>
    </message>
    <message>
        <source>Shared out</source>
        <translation>分攤</translation>
    </message>
    <message>
        <source>Months together {sum} of {year}</source>
        <translation>各月合計{sum}，年度目標{year}</translation>
    </message>
    <message>
        <source>Left for other products: {left}</source>
        <translation>留給其他寶貝：{left}</translation>
    </message>
    <message>
        <source>The products are {over} above the month.</source>
        <translation>各寶貝目標超出當月{over}。</translation>
    </message>
    <message>
        <source>Weekdays as in {weeks} clean weeks</source>
        <translation>星期走勢取自{weeks}個完整的平常週</translation>
    </message>
    <message>
        <source>Every weekday the same: no clean week to learn from yet</source>
        <translation>還沒有完整的平常週可參考，每天平均</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>設定目標</translation>
    </message>
    <message>
        <source>Clear target</source>
        <translation>清除目標</translation>
    </message>
    <message>
        <source>Sales target of {name} in {month}</source>
        <translation>{name} {month}支付金額目標</translation>
    </message>
    <message>
        <source>Amount in yuan, 万 allowed; empty shares it out again.</source>
        <translation>單位元，可以寫「12萬」；留空則重新分攤。</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>新增寶貝</translation>
    </message>
    <message>
        <source>Add peak</source>
        <translation>新增高峰</translation>
    </message>
    <message>
        <source>Edit peak</source>
        <translation>編輯高峰</translation>
    </message>
    <message>
        <source>Delete peak</source>
        <translation>刪除高峰</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍數</translation>
    </message>
    <message>
        <source>These days carry so many times the weight of an ordinary day of their weekday.</source>
        <translation>這些日子的份量是同一星期幾平常日子的幾倍。</translation>
    </message>
    <message>
        <source>No peaks yet. An event of the platform is one: its days carry more of the month.</source>
        <translation>還沒有活動高峰。平台大促就是高峰：當天在全月目標中占得更多。</translation>
    </message>
    <message>
        <source>This month has no target yet. Type one for the month or the year.</source>
        <translation>這個月還沒有目標。請填寫月度或年度目標。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>"{text}" is not a number. Write it as 120000, 12万 or 3.5%.</source>
        <translation>「{text}」不是數字。請寫成120000、12萬或3.5%。</translation>
    </message>
    <message>
        <source>Target {name} {period}</source>
        <translation>目標 {name} {period}</translation>
    </message>
    <message>
        <source>How targets are shared out</source>
        <translation>目標分攤方式</translation>
    </message>
    <message>
        <source>Peak {name}</source>
        <translation>活動高峰「{name}」</translation>
    </message>
    <message>
        <source>Delete peak {name}</source>
        <translation>刪除活動高峰「{name}」</translation>
    </message>
    <message>
        <source>follows from the others</source>
        <translation>由其他目標推算</translation>
    </message>
    <message>
        <source>Costs of {month}</source>
        <translation>{month}成本</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Planned shares of net sales from {month} on</source>
        <translation>成本占淨銷售額的計劃比例（{month}起）</translation>
    </message>
    <message>
        <source>{share} of net sales, plan {plan}</source>
        <translation>占淨銷售額{share}，計劃{plan}</translation>
    </message>
    <message>
        <source>{amount} over plan</source>
        <translation>超出計劃{amount}</translation>
    </message>
    <message>
        <source>{amount} under plan</source>
        <translation>低於計劃{amount}</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>淨銷售額</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>利潤</translation>
    </message>
    <message>
        <source>Sales per promotion</source>
        <translation>推廣投產比</translation>
    </message>
    <message>
        <source>Profit per cost</source>
        <translation>成本利潤率</translation>
    </message>
    <message>
        <source>The cost of {share} of what was sold is known; the rest is missing from goods, so profit looks larger.</source>
        <translation>已售商品中只有{share}知道成本，其餘沒有計入貨品成本，利潤因此偏高。</translation>
    </message>
    <message>
        <source>What was sold is not known by product, so the cost of goods is missing.</source>
        <translation>不知道各寶貝賣了多少，所以沒有貨品成本。</translation>
    </message>
    <message>
        <source>Not in the sums: {amounts} of advertising in other currencies.</source>
        <translation>未計入合計：其他幣種的廣告費{amounts}。</translation>
    </message>
    <message>
        <source>Typed costs</source>
        <translation>手填成本</translation>
    </message>
    <message>
        <source>Add cost</source>
        <translation>新增成本</translation>
    </message>
    <message>
        <source>Edit cost</source>
        <translation>編輯成本項</translation>
    </message>
    <message>
        <source>Delete cost</source>
        <translation>刪除成本項</translation>
    </message>
    <message>
        <source>Copy last month</source>
        <translation>複製上月</translation>
    </message>
    <message>
        <source>The month before has no costs that this one lacks.</source>
        <translation>上月沒有本月缺少的成本。</translation>
    </message>
    <message>
        <source>Wages, rent, software: what no report brings. Add it, or copy the month before.</source>
        <translation>工資、房租、軟體等報表裡沒有的成本。在此新增，或複製上月。</translation>
    </message>
    <message>
        <source>Cost {name}</source>
        <translation>成本「{name}」</translation>
    </message>
    <message>
        <source>Delete cost {name}</source>
        <translation>刪除成本「{name}」</translation>
    </message>
    <message>
        <source>Planned share of {kind}</source>
        <translation>{kind}計劃占比</translation>
    </message>
    <message>
        <source>Costs copied from the month before</source>
        <translation>複製上月成本</translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation>全店</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上個月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下個月</translation>
    </message>
    <message>
        <source>Earlier year</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Later year</source>
        <translation>下一年</translation>
    </message>
</context>
</TS>
