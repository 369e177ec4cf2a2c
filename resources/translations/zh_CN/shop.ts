<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>shop</name>
    <message>
        <source>Page views</source>
        <translation>浏览量</translation>
    </message>
    <message>
        <source>One product makes half of the change or more: {name}, {amount}.</source>
        <translation>变化有一半以上来自一个商品：{name}，{amount}。</translation>
    </message>
    <message>
        <source>Order value made {amount}. The price of {name} was changed on {day}.</source>
        <translation>客单价带来 {amount}。{name} 在 {day} 改过价。</translation>
    </message>
    <message>
        <source>Order value made {amount}: pieces per buyer {change}. Did an offer for several pieces begin or end?</source>
        <translation>客单价带来 {amount}：人均支付件数 {change}。是不是多件优惠开始或结束了？</translation>
    </message>
    <message>
        <source>Order value made {amount} with as many pieces per buyer: dearer or cheaper products sold.</source>
        <translation>客单价带来 {amount}，人均支付件数没变：卖出的商品变贵或变便宜了。</translation>
    </message>
    <message>
        <source>Visitors made {amount}, and ad cost went {change} with them.</source>
        <translation>访客数带来 {amount}，推广花费同向变化 {change}。</translation>
    </message>
    <message>
        <source>Visitors made {amount}, those from search {change}: look at the words of the titles.</source>
        <translation>访客数带来 {amount}，其中搜索访客 {change}：看看标题里的词。</translation>
    </message>
    <message>
        <source>Visitors made {amount}, neither from search nor from ads: an event, content or a recommendation.</source>
        <translation>访客数带来 {amount}，既不是搜索也不是推广：可能是活动、内容或推荐流量。</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>支付转化率</translation>
    </message>
    <message>
        <source>Conversion made {amount}, but with this many visitors that may be chance.</source>
        <translation>转化率带来 {amount}，但按现在的访客数，可能只是偶然波动。</translation>
    </message>
    <message>
        <source>Conversion made {amount}. {name} was out of stock on {day}.</source>
        <translation>转化率带来 {amount}。{name} 在 {day} 缺货。</translation>
    </message>
    <message>
        <source>Conversion made {amount}, and bounce went {change}: the visitors or the first picture changed.</source>
        <translation>转化率带来 {amount}，跳失率 {change}：来的人变了，或首图变了。</translation>
    </message>
    <message>
        <source>Conversion made {amount}. Read the newest reviews and questions, rivals' offers, and how enquiries were answered.</source>
        <translation>转化率带来 {amount}。看看最新评价和问大家、竞品的优惠，以及客服接待情况。</translation>
    </message>
    <message>
        <source>Conversion made {amount}. Note in the journal what was done, so that it can be done again.</source>
        <translation>转化率带来 {amount}。把做了什么记进日志，下次照做。</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>跳失率</translation>
    </message>
    <message>
        <source>Refunds are {after} of sales, before {before}: read the reasons.</source>
        <translation>退款占支付金额的 {after}，之前是 {before}：看看退款原因。</translation>
    </message>
    <message>
        <source>See the days</source>
        <translation>看每天数据</translation>
    </message>
    <message>
        <source>See the products that moved</source>
        <translation>看变化大的商品</translation>
    </message>
    <message>
        <source>See the product</source>
        <translation>看这个商品</translation>
    </message>
    <message>
        <source>See order value by day</source>
        <translation>看每天客单价</translation>
    </message>
    <message>
        <source>See the titles</source>
        <translation>看标题</translation>
    </message>
    <message>
        <source>See the ads</source>
        <translation>看推广</translation>
    </message>
    <message>
        <source>See visitors by day</source>
        <translation>看每天访客数</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>客单价</translation>
    </message>
    <message>
        <source>See conversion by day</source>
        <translation>看每天转化率</translation>
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
        <translation>店铺每日数据明细</translation>
    </message>
    <message>
        <source>Every day with its figures, and what is missing</source>
        <translation>每天的数据，以及缺哪些天</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The year, its months, days and products</source>
        <translation>年目标，拆到月、日和商品</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>支付金额</translation>
    </message>
    <message>
        <source>Costs and profit</source>
        <translation>成本与利润</translation>
    </message>
    <message>
        <source>Goods, promotion, people and operations against the plan</source>
        <translation>货品、推广、人员、运营与计划对照</translation>
    </message>
    <message>
        <source>Sales {amount}</source>
        <translation>支付金额 {amount}</translation>
    </message>
    <message>
        <source>Import "{report}": {count} days are missing</source>
        <translation>导入“{report}”：缺 {count} 天</translation>
    </message>
    <message>
        <source>{month}: sales are {share} of what was planned by now</source>
        <translation>{month}：支付金额只到计划进度的 {share}</translation>
    </message>
    <message>
        <source>{amount} a day on the {days} days left would still reach the target; what can bring it?</source>
        <translation>剩下 {days} 天每天做到 {amount} 还能完成目标；靠什么做到？</translation>
    </message>
    <message>
        <source>Set the targets for {month}</source>
        <translation>定好 {month} 的目标</translation>
    </message>
    <message>
        <source>Sales, conversion and order value; visitors follow from them.</source>
        <translation>支付金额、转化率、客单价；访客数由它们算出。</translation>
    </message>
    <message>
        <source>Read and print the summary of {month}</source>
        <translation>看 {month} 月报并打印</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>支付买家数</translation>
    </message>
    <message>
        <source>What moved sales, which goals were reached, and what comes of it.</source>
        <translation>业绩为什么变化、哪些目标完成了、接下来怎么做。</translation>
    </message>
    <message>
        <source>Enter the costs of {month}</source>
        <translation>登记 {month} 的成本</translation>
    </message>
    <message>
        <source>Wages, rent and software; they can be copied from the month before.</source>
        <translation>工资、房租、软件；可以从上个月复制。</translation>
    </message>
    <message>
        <source>Summary of {month}</source>
        <translation>{month}月报</translation>
    </message>
    <message>
        <source>the month still runs, known until {day}</source>
        <translation>本月未结束，数据截至 {day}</translation>
    </message>
    <message>
        <source>printed on {day}</source>
        <translation>打印于 {day}</translation>
    </message>
    <message>
        <source>month {change}</source>
        <translation>环比 {change}</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款金额</translation>
    </message>
    <message>
        <source>year {change}</source>
        <translation>同比 {change}</translation>
    </message>
    <message>
        <source>{count} days are missing from imports and are in no figure: {days}.</source>
        <translation>有 {count} 天还没导入，未计入任何数字：{days}。</translation>
    </message>
    <message>
        <source>What it comes from</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>· {text}</source>
        <translation>· {text}</translation>
    </message>
    <message>
        <source>No targets were set for this month.</source>
        <translation>这个月没有定目标。</translation>
    </message>
    <message>
        <source>What moved sales against the month before</source>
        <translation>支付金额为什么比上月变化</translation>
    </message>
    <message>
        <source>From {before} to {after}: {change}, over the days both months have.</source>
        <translation>从 {before} 到 {after}：{change}（按两个月都有数据的天计算）。</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>按商品</translation>
    </message>
    <message>
        <source>Ad cost</source>
        <translation>推广花费</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>Best days</source>
        <translation>最好的几天</translation>
    </message>
    <message>
        <source>Weakest days</source>
        <translation>最差的几天</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
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
        <translation>人均浏览量</translation>
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
        <translation>应完成</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预计完成</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Made of the change</source>
        <translation>带来的变化</translation>
    </message>
    <message>
        <source>Share of the change</source>
        <translation>占变化的比例</translation>
    </message>
    <message>
        <source>Refund share</source>
        <translation>退款率（金额）</translation>
    </message>
    <message>
        <source>Share of net sales</source>
        <translation>占净销售额</translation>
    </message>
    <message>
        <source>Planned share</source>
        <translation>计划占比</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Over the plan</source>
        <translation>超出计划</translation>
    </message>
    <message>
        <source>Days known</source>
        <translation>有数据的天数</translation>
    </message>
    <message>
        <source>{known} of {days} days</source>
        <translation>{known}/{days} 天</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>其他 {count} 个</translation>
    </message>
    <message>
        <source>Sales per ad cost</source>
        <translation>推广投产比（全店）</translation>
    </message>
    <message>
        <source>Not in the item report</source>
        <translation>商品报表里没有的</translation>
    </message>
    <message>
        <source>target {target}, reached {completion}</source>
        <translation>目标 {target}，完成 {completion}</translation>
    </message>
    <message>
        <source>Sales per unit of promotion: {promotion}; profit per unit of everything spent: {spend}.</source>
        <translation>每花 1 元推广带来支付金额 {promotion} 元；每花 1 元总成本带来利润 {spend} 元。</translation>
    </message>
    <message>
        <source>The cost is known for {share} of what was sold; the rest is in no figure, and the profit is less.</source>
        <translation>卖出商品中只有 {share} 填了成本；其余没有计入，实际利润更低。</translation>
    </message>
    <message>
        <source>Advertising in {currency}: {amount}, which is in none of the sums.</source>
        <translation>{currency} 推广花费 {amount}，没有计入任何合计。</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>支付件数</translation>
    </message>
    <message>
        <source>Added to cart</source>
        <translation>加购人数</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏人数</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>淘宝客佣金</translation>
    </message>
    <message>
        <source>People who came, counted once a day; a person who comes on two days counts twice</source>
        <translation>来店的人数，每天去重；同一个人两天都来算两次</translation>
    </message>
    <message>
        <source>Pages that visitors looked at</source>
        <translation>访客看过的页面数</translation>
    </message>
    <message>
        <source>Buyers ÷ visitors</source>
        <translation>支付买家数 ÷ 访客数</translation>
    </message>
    <message>
        <source>Visitors who left after one page; reports give only the rate, so days are weighted by their visitors</source>
        <translation>只看一页就走的访客占比；报表只给比率，所以多天按访客数加权</translation>
    </message>
    <message>
        <source>Sales ÷ buyers</source>
        <translation>支付金额 ÷ 支付买家数</translation>
    </message>
    <message>
        <source>What buyers paid that day, before refunds</source>
        <translation>当天买家支付的金额，未减退款</translation>
    </message>
    <message>
        <source>People who paid, counted once a day</source>
        <translation>支付的人数，每天去重</translation>
    </message>
    <message>
        <source>Refunds that went through that day, whenever the order was</source>
        <translation>当天退款成功的金额，不管哪天下的单</translation>
    </message>
    <message>
        <source>Advertising, one source for each platform and day, never added twice</source>
        <translation>推广花费，每个平台每天只取一个来源，绝不重复相加</translation>
    </message>
    <message>
        <source>Page views ÷ visitors</source>
        <translation>浏览量 ÷ 访客数</translation>
    </message>
    <message>
        <source>Refunds ÷ sales of the same days</source>
        <translation>退款金额 ÷ 同期支付金额</translation>
    </message>
    <message>
        <source>All sales ÷ ad cost, not only the sales the ads claim</source>
        <translation>全店支付金额 ÷ 推广花费，不只是推广报表里的成交</translation>
    </message>
    <message>
        <source>Orders paid that day</source>
        <translation>当天支付的订单数</translation>
    </message>
    <message>
        <source>Pieces paid that day</source>
        <translation>当天支付的件数</translation>
    </message>
    <message>
        <source>Sales − refunds of the same days</source>
        <translation>支付金额 − 同期退款金额</translation>
    </message>
    <message>
        <source>People who put something into the cart</source>
        <translation>加入购物车的人数</translation>
    </message>
    <message>
        <source>People who marked something as a favourite</source>
        <translation>收藏商品的人数</translation>
    </message>
    <message>
        <source>What affiliates were paid</source>
        <translation>付给淘宝客的佣金</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>货品</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
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
        <translation>已售商品运费</translation>
    </message>
    <message>
        <source>Platform fees of the pieces sold</source>
        <translation>已售商品平台扣点</translation>
    </message>
    <message>
        <source>A share of sales lies between 0 and 100 %.</source>
        <translation>占比要在 0 到 100% 之间。</translation>
    </message>
    <message>
        <source>This planned share is no longer there; it was removed meanwhile.</source>
        <translation>这条计划占比已经不在了，可能刚被删除。</translation>
    </message>
    <message>
        <source>A cost needs a name and an amount.</source>
        <translation>成本要填名称和金额。</translation>
    </message>
    <message>
        <source>This cost is no longer there; it was removed meanwhile.</source>
        <translation>这笔成本已经不在了，可能刚被删除。</translation>
    </message>
    <message>
        <source>A target lies above zero; leave it empty for none.</source>
        <translation>目标要大于 0；不设目标就留空。</translation>
    </message>
    <message>
        <source>A conversion lies above 0 and is at most 100 %.</source>
        <translation>转化率要大于 0，最多 100%。</translation>
    </message>
    <message>
        <source>A peak needs a name: the event it stands for.</source>
        <translation>请填写名称：这是哪个活动。</translation>
    </message>
    <message>
        <source>A peak ends before it begins; swap its days.</source>
        <translation>结束日期早于开始日期，请对调。</translation>
    </message>
    <message>
        <source>The factor of a peak lies above zero: 2 is twice an ordinary day.</source>
        <translation>倍数要大于 0：2 表示平常日的两倍。</translation>
    </message>
    <message>
        <source>This peak is no longer there; it was removed meanwhile.</source>
        <translation>这个活动高峰已经不在了，可能刚被删除。</translation>
    </message>
    <message>
        <source>{count} days are missing from imports; bring them in before you judge.</source>
        <translation>有 {count} 天还没导入；先补齐再下结论。</translation>
    </message>
    <message>
        <source>There are not both sides to compare: visitors, buyers and sales of these days must be imported.</source>
        <translation>两边数据不齐，没法比较：请导入这些天的访客数、支付买家数和支付金额。</translation>
    </message>
    <message>
        <source>The reports contradict each other (buyers without visitors, or sales without buyers): import these days again.</source>
        <translation>报表互相矛盾（有买家没访客，或有金额没买家）：请重新导入这些天。</translation>
    </message>
    <message>
        <source>With about {count} visitors a day sales move by chance. Win each customer who asks, and look again in two days.</source>
        <translation>每天只有约 {count} 个访客，业绩起伏多是偶然。先把每个咨询的客户接住，过两天再看。</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>访客数</translation>
    </message>
    <message>
        <source>Sales held ({change}): nothing to explain.</source>
        <translation>支付金额平稳（{change}），不用找原因。</translation>
    </message>
    <message>
        <source>Sales rose by {amount} ({change}).</source>
        <translation>支付金额增加 {amount}（{change}）。</translation>
    </message>
    <message>
        <source>Sales fell by {amount} ({change}).</source>
        <translation>支付金额减少 {amount}（{change}）。</translation>
    </message>
    <message>
        <source>Sales of {amount}, where there were none before.</source>
        <translation>支付金额 {amount}，之前为零。</translation>
    </message>
    <message>
        <source>", "</source>
        <translation>”、“</translation>
    </message>
    <message>
        <source>Only one of the two periods has "{name}"; compare with a period like it.</source>
        <translation>“{name}”只落在其中一段时间里；请换一段相似的时间比较。</translation>
    </message>
    <message>
        <source>The surroundings first: {count} of {of} products that nobody touched moved the same way. Look at three rivals of the same price; if they moved too, it is not you.</source>
        <translation>先看大环境：没动过的 {of} 个商品里有 {count} 个同向变化。看看三个同价位竞品，它们也变了，就不是你的问题。</translation>
    </message>
</context>
</TS>
