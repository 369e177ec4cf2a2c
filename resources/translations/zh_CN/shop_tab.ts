<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <translation>按周</translation>
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
        <translation>自定义日期</translation>
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
        <translation>时段</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上一时段</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>下一时段</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到当前时段</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不对比</translation>
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
        <translation>都对比</translation>
    </message>
    <message>
        <source>prev.</source>
        <translation>环比</translation>
    </message>
    <message>
        <source>year</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>against {period}</source>
        <translation>对比{period}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>宝贝</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>全部宝贝</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>每日明细</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Monthly summary</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Print the monthly summary…</source>
        <translation>打印月报…</translation>
    </message>
    <message>
        <source>Export the monthly summary…</source>
        <translation>导出月报…</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>Edit targets</source>
        <translation>编辑目标</translation>
    </message>
    <message>
        <source>Edit costs</source>
        <translation>编辑成本</translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation>导入报表</translation>
    </message>
    <message>
        <source>Read the shop's figures</source>
        <translation>读取店铺数据</translation>
    </message>
    <message>
        <source>Next figure</source>
        <translation>下一个指标</translation>
    </message>
    <message>
        <source>Previous figure</source>
        <translation>上一个指标</translation>
    </message>
    <message>
        <source>Compare with something else</source>
        <translation>切换对比对象</translation>
    </message>
    <message>
        <source>Show one product</source>
        <translation>只看一个宝贝</translation>
    </message>
    <message>
        <source>The shop's figures day by day, what moved them and how far the goals have come. Bring in the daily shop report or an order list to begin.</source>
        <translation>店铺每天的数据、涨跌的原因和目标的进度都在这里。导入店铺日报表或订单列表就能开始。</translation>
    </message>
    <message>
        <source>Chart of the chosen figure</source>
        <translation>所选指标的走势图</translation>
    </message>
    <message>
        <source>No report tells of these days.</source>
        <translation>这些日子还没有报表。</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>{known}/{days} d</source>
        <translation>{known}/{days}天</translation>
    </message>
    <message>
        <source>{known} of {days} days known</source>
        <translation>{days}天中已有{known}天的数据</translation>
    </message>
    <message>
        <source>{count} days missing</source>
        <translation>缺{count}天</translation>
    </message>
    <message>
        <source>What moved sales</source>
        <translation>支付金额为什么变了</translation>
    </message>
    <message>
        <source>The three amounts add up to the change of sales to the cent, their shares to 100 %.</source>
        <translation>三项金额相加正好等于支付金额的变化（精确到分），占比相加为100%。</translation>
    </message>
    <message>
        <source>{now} days against {then}</source>
        <translation>{now}天对比{then}天</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>原{value}</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>该看哪里</translation>
    </message>
    <message>
        <source>No target is set yet.</source>
        <translation>还没有设定目标。</translation>
    </message>
    <message>
        <source>{reached} of {target}</source>
        <translation>{reached} / {target}</translation>
    </message>
    <message>
        <source>expected by now {planned}</source>
        <translation>此时应达{planned}</translation>
    </message>
    <message>
        <source>{share} of what was planned for the known days</source>
        <translation>已有数据的日子完成计划的{share}</translation>
    </message>
    <message>
        <source>{amount} a day needed over {days} days</source>
        <translation>余下{days}天每天需要{amount}</translation>
    </message>
    <message>
        <source>At this pace it ends at {amount}</source>
        <translation>按此进度期末可达{amount}</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>无报表</translation>
    </message>
    <message>
        <source>Orders only</source>
        <translation>仅订单</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>From the order or refund list; the shop's day report does not say it.</source>
        <translation>取自订单或退款列表，店铺日报表里没有这项。</translation>
    </message>
    <message>
        <source>More or less</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>How much more it sold than in the other period, over the days both have</source>
        <translation>与对比时段相比多卖了多少（只算双方都有数据的日子）</translation>
    </message>
    <message>
        <source>Of the change</source>
        <translation>占变化</translation>
    </message>
    <message>
        <source>From search</source>
        <translation>搜索访客</translation>
    </message>
    <message>
        <source>Touched</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>商品ID</translation>
    </message>
    <message>
        <source>There are no days in this period yet.</source>
        <translation>这个时段还没有日期。</translation>
    </message>
    <message>
        <source>No item report tells of this period. Import the item list of the analytics.</source>
        <translation>这个时段还没有商品报表。请导入生意参谋的商品列表。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation>已覆盖天数</translation>
    </message>
    <message>
        <source>Missing days</source>
        <translation>缺失日期</translation>
    </message>
    <message>
        <source>Never imported</source>
        <translation>从未导入</translation>
    </message>
    <message>
        <source>Target of the year</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>Months by</source>
        <translation>月份分摊</translation>
    </message>
    <message>
        <source>Days by</source>
        <translation>日期分摊</translation>
    </message>
    <message>
        <source>Last year's shape</source>
        <translation>按去年走势</translation>
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
        <translation>活动高峰</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>活动高峰</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>手填</translation>
    </message>
    <message>
        <source>Shared out</source>
        <translation>分摊</translation>
    </message>
    <message>
        <source>Months together {sum} of {year}</source>
        <translation>各月合计{sum}，年度目标{year}</translation>
    </message>
    <message>
        <source>Left for other products: {left}</source>
        <translation>留给其他宝贝：{left}</translation>
    </message>
    <message>
        <source>The products are {over} above the month.</source>
        <translation>各宝贝目标超出当月{over}。</translation>
    </message>
    <message>
        <source>Weekdays as in {weeks} clean weeks</source>
        <translation>星期走势取自{weeks}个完整的平常周</translation>
    </message>
    <message>
        <source>Every weekday the same: no clean week to learn from yet</source>
        <translation>还没有完整的平常周可参考，每天平均</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>设定目标</translation>
    </message>
    <message>
        <source>Clear target</source>
        <translation>清除目标</translation>
    </message>
    <message>
        <source>Sales target of {name} in {month}</source>
        <translation>{name} {month}支付金额目标</translation>
    </message>
    <message>
        <source>Amount in yuan, 万 allowed; empty shares it out again.</source>
        <translation>单位元，可以写“12万”；留空则重新分摊。</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>添加宝贝</translation>
    </message>
    <message>
        <source>Add peak</source>
        <translation>添加高峰</translation>
    </message>
    <message>
        <source>Edit peak</source>
        <translation>编辑高峰</translation>
    </message>
    <message>
        <source>Delete peak</source>
        <translation>删除高峰</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>These days carry so many times the weight of an ordinary day of their weekday.</source>
        <translation>这些日子的分量是同一星期几平常日子的几倍。</translation>
    </message>
    <message>
        <source>No peaks yet. An event of the platform is one: its days carry more of the month.</source>
        <translation>还没有活动高峰。平台大促就是高峰：当天在全月目标中占得更多。</translation>
    </message>
    <message>
        <source>This month has no target yet. Type one for the month or the year.</source>
        <translation>这个月还没有目标。请填写月度或年度目标。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>"{text}" is not a number. Write it as 120000, 12万 or 3.5%.</source>
        <translation>“{text}”不是数字。请写成120000、12万或3.5%。</translation>
    </message>
    <message>
        <source>Target {name} {period}</source>
        <translation>目标 {name} {period}</translation>
    </message>
    <message>
        <source>How targets are shared out</source>
        <translation>目标分摊方式</translation>
    </message>
    <message>
        <source>Peak {name}</source>
        <translation>活动高峰“{name}”</translation>
    </message>
    <message>
        <source>Delete peak {name}</source>
        <translation>删除活动高峰“{name}”</translation>
    </message>
    <message>
        <source>follows from the others</source>
        <translation>由其他目标推算</translation>
    </message>
    <message>
        <source>Costs of {month}</source>
        <translation>{month}成本</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Planned shares of net sales from {month} on</source>
        <translation>成本占净销售额的计划比例（{month}起）</translation>
    </message>
    <message>
        <source>{share} of net sales, plan {plan}</source>
        <translation>占净销售额{share}，计划{plan}</translation>
    </message>
    <message>
        <source>{amount} over plan</source>
        <translation>超出计划{amount}</translation>
    </message>
    <message>
        <source>{amount} under plan</source>
        <translation>低于计划{amount}</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>净销售额</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>利润</translation>
    </message>
    <message>
        <source>Sales per promotion</source>
        <translation>推广投产比</translation>
    </message>
    <message>
        <source>Profit per cost</source>
        <translation>成本利润率</translation>
    </message>
    <message>
        <source>The cost of {share} of what was sold is known; the rest is missing from goods, so profit looks larger.</source>
        <translation>已售商品中只有{share}知道成本，其余没有计入货品成本，利润因此偏高。</translation>
    </message>
    <message>
        <source>What was sold is not known by product, so the cost of goods is missing.</source>
        <translation>不知道各宝贝卖了多少，所以没有货品成本。</translation>
    </message>
    <message>
        <source>Not in the sums: {amounts} of advertising in other currencies.</source>
        <translation>未计入合计：其他币种的广告费{amounts}。</translation>
    </message>
    <message>
        <source>Typed costs</source>
        <translation>手填成本</translation>
    </message>
    <message>
        <source>Add cost</source>
        <translation>添加成本</translation>
    </message>
    <message>
        <source>Edit cost</source>
        <translation>编辑成本项</translation>
    </message>
    <message>
        <source>Delete cost</source>
        <translation>删除成本项</translation>
    </message>
    <message>
        <source>Copy last month</source>
        <translation>复制上月</translation>
    </message>
    <message>
        <source>The month before has no costs that this one lacks.</source>
        <translation>上月没有本月缺少的成本。</translation>
    </message>
    <message>
        <source>Wages, rent, software: what no report brings. Add it, or copy the month before.</source>
        <translation>工资、房租、软件等报表里没有的成本。在此添加，或复制上月。</translation>
    </message>
    <message>
        <source>Cost {name}</source>
        <translation>成本“{name}”</translation>
    </message>
    <message>
        <source>Delete cost {name}</source>
        <translation>删除成本“{name}”</translation>
    </message>
    <message>
        <source>Planned share of {kind}</source>
        <translation>{kind}计划占比</translation>
    </message>
    <message>
        <source>Costs copied from the month before</source>
        <translation>复制上月成本</translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation>全店</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
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
