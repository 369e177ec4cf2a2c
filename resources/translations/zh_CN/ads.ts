<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ads</name>
    <message>
        <source>With orders</source>
        <translation>有成交</translation>
    </message>
    <message>
        <source>Carts or favourites, no order</source>
        <translation>有加购收藏</translation>
    </message>
    <message>
        <source>Clicks only</source>
        <translation>只有点击</translation>
    </message>
    <message>
        <source>Impressions only</source>
        <translation>只有展现</translation>
    </message>
    <message>
        <source>No impressions</source>
        <translation>无展现</translation>
    </message>
    <message>
        <source>Newly added</source>
        <translation>新加词</translation>
    </message>
    <message>
        <source>Drop word</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Lower bid</source>
        <translation>降价</translation>
    </message>
    <message>
        <source>Raise bid</source>
        <translation>提价</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Needs more data</source>
        <translation>数据不足</translation>
    </message>
    <message>
        <source>No traffic</source>
        <translation>没有流量</translation>
    </message>
    <message>
        <source>No orders possible</source>
        <translation>不可能成交</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>已建议</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Done, not proved yet</source>
        <translation>已操作，待核实</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未操作</translation>
    </message>
    <message>
        <source>Cannot be seen in the report</source>
        <translation>报表里看不出</translation>
    </message>
    <message>
        <source>{clicks} clicks, {orders} orders so far; an average word of this test would have about {expected} orders.</source>
        <translation>已有 {clicks} 次点击、{orders} 单；本次测试的普通词此时约应有 {expected} 单。</translation>
    </message>
    <message>
        <source>A click is worth about {value} and costs {price}; it loses money at today's bid with {chance}.</source>
        <translation>一次点击约值 {value}，要花 {price}；按现在的出价，亏钱的可能性{chance}。</translation>
    </message>
    <message>
        <source>About {clicks} clicks are so fresh that their orders may still come; this is allowed for.</source>
        <translation>其中约 {clicks} 次点击太新，订单可能还没到（已计入）。</translation>
    </message>
    <message>
        <source>The report shows clicks without cost; the market price was taken.</source>
        <translation>报表里有点击却没有花费，已按市场价计算。</translation>
    </message>
    <message>
        <source>No impressions in {days} days at {bid}.</source>
        <translation>出价 {bid}，{days} 天没有展现。</translation>
    </message>
    <message>
        <source>Even at the lowest bid it would lose with {chance}; testing on costs more than it can win.</source>
        <translation>即使降到最低出价，亏钱的可能性也有{chance}；再测下去的花费大于可能的收益。</translation>
    </message>
    <message>
        <source>It pays, but cheaper clicks would earn more in all.</source>
        <translation>这个词能赚钱，但点击买便宜些，总利润更高。</translation>
    </message>
    <message>
        <source>At this price it most likely loses; cheaper it may pay.</source>
        <translation>按这个价多半亏钱，便宜些可能赚。</translation>
    </message>
    <message>
        <source>It pays, and more traffic would earn more.</source>
        <translation>这个词能赚钱，流量再多些赚得更多。</translation>
    </message>
    <message>
        <source>It is off, but orders of its earlier clicks came late: it may pay after all.</source>
        <translation>这个词已停，但之前的点击后来又有成交：它可能还是赚钱的。</translation>
    </message>
    <message>
        <source>It is off, and nothing that came since speaks for it.</source>
        <translation>这个词已停，之后也没有数据为它说话。</translation>
    </message>
    <message>
        <source>It is known well enough, and its bid is about right.</source>
        <translation>数据已够，出价也合适。</translation>
    </message>
    <message>
        <source>Too early to say.</source>
        <translation>现在下结论太早。</translation>
    </message>
    <message>
        <source>A higher bid would cost more than a click is expected to be worth ({value}).</source>
        <translation>再提价就超过一次点击的预计价值（{value}）。</translation>
    </message>
    <message>
        <source>Its product cannot be bought now, or the report has no orders: clicks alone prove nothing.</source>
        <translation>宝贝现在买不了，或报表里没有成交数据：光看点击说明不了什么。</translation>
    </message>
    <message>
        <source>No margin known: judged by the ROI wanted.</source>
        <translation>毛利未知：按目标投产比判断。</translation>
    </message>
    <message>
        <source>No margin known: only a sure loss is told; enter the product's cost for a full verdict.</source>
        <translation>毛利未知：只能指出必亏的词；填上宝贝成本才有完整结论。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>建议删除。</translation>
    </message>
    <message>
        <source>Lower the bid from {old} to {new}.</source>
        <translation>建议出价由 {old} 降到 {new}。</translation>
    </message>
    <message>
        <source>Raise the bid from {old} to {new}, never above {highest}.</source>
        <translation>建议出价由 {old} 提到 {new}，任何时候不要超过 {highest}。</translation>
    </message>
    <message>
        <source>Take it back at {new}.</source>
        <translation>建议以 {new} 重新开启。</translation>
    </message>
    <message>
        <source>Leave it off.</source>
        <translation>保持关闭。</translation>
    </message>
    <message>
        <source>Keep it; a good bid is {new}.</source>
        <translation>保留，建议出价 {new}。</translation>
    </message>
    <message>
        <source>Test on at {new}; if the next {clicks} clicks bring no order it will be dropped.</source>
        <translation>按 {new} 继续测；若再有 {clicks} 次点击仍无订单就删除。</translation>
    </message>
    <message>
        <source>Check status and match, try {new} for 3 days, then replace the word.</source>
        <translation>先查状态和匹配方式，提到 {new} 再试 3 天，仍无展现就换词。</translation>
    </message>
    <message>
        <source>Replace the word.</source>
        <translation>建议换词。</translation>
    </message>
    <message>
        <source>Pause it until the product can be bought again.</source>
        <translation>先暂停，等宝贝能买了再开。</translation>
    </message>
    <message>
        <source>a chance of {percent}%</source>
        <translation>约 {percent}%</translation>
    </message>
    <message>
        <source>a chance above 99%</source>
        <translation>超过 99%</translation>
    </message>
    <message>
        <source>a chance below 1%</source>
        <translation>不到 1%</translation>
    </message>
    <message>
        <source>If it is a good word after all, dropping it costs about {amount} in {days} days.</source>
        <translation>万一它其实是好词，删掉它 {days} 天约少赚 {amount}。</translation>
    </message>
    <message>
        <source>If it is a bad word after all, keeping it costs about {amount} in {days} days.</source>
        <translation>万一它其实是差词，留着它 {days} 天约亏 {amount}。</translation>
    </message>
    <message>
        <source>If {conditions}, then propose: {proposal}.</source>
        <translation>如果{conditions}，那么建议：{proposal}。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>，并且</translation>
    </message>
    <message>
        <source>A rule without conditions proposes nothing.</source>
        <translation>没有条件的规则不会提出建议。</translation>
    </message>
    <message>
        <source>{measure} {relation} {threshold}</source>
        <translation>{measure}{relation} {threshold}</translation>
    </message>
    <message>
        <source>{measure} of the last {days} days {relation} {threshold}</source>
        <translation>近 {days} 天{measure}{relation} {threshold}</translation>
    </message>
    <message>
        <source>below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>above</source>
        <translation>高于</translation>
    </message>
    <message>
        <source>{factor} × that of its plan</source>
        <translation>计划平均的 {factor} 倍</translation>
    </message>
    <message>
        <source>{factor} × that of its product</source>
        <translation>宝贝平均的 {factor} 倍</translation>
    </message>
    <message>
        <source>{factor} × break-even</source>
        <translation>保本线的 {factor} 倍</translation>
    </message>
    <message>
        <source>drop the word</source>
        <translation>删除该词</translation>
    </message>
    <message>
        <source>lower the bid by {percent}%</source>
        <translation>降价 {percent}%</translation>
    </message>
    <message>
        <source>raise the bid by {percent}%</source>
        <translation>提价 {percent}%</translation>
    </message>
    <message>
        <source>check its status, bid and match first</source>
        <translation>先检查状态、出价和匹配方式</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>展现量</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>点击量</translation>
    </message>
    <message>
        <source>click rate</source>
        <translation>点击率</translation>
    </message>
    <message>
        <source>price per click</source>
        <translation>平均点击花费</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>花费</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>成交笔数</translation>
    </message>
    <message>
        <source>orders per click</source>
        <translation>点击转化率</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>投产比</translation>
    </message>
    <message>
        <source>cost per order</source>
        <translation>成交成本</translation>
    </message>
    <message>
        <source>carts</source>
        <translation>加购数</translation>
    </message>
    <message>
        <source>carts per click</source>
        <translation>点击加购率</translation>
    </message>
    <message>
        <source>quality score</source>
        <translation>质量分</translation>
    </message>
    <message>
        <source>average rank</source>
        <translation>平均排名</translation>
    </message>
    <message>
        <source>days live</source>
        <translation>投放天数</translation>
    </message>
    <message>
        <source>3-day rule</source>
        <translation>3 天规则</translation>
    </message>
    <message>
        <source>Cut cost</source>
        <translation>控制花费</translation>
    </message>
    <message>
        <source>More of the good words</source>
        <translation>好词加量</translation>
    </message>
    <message>
        <source>Better click rate</source>
        <translation>提升点击率</translation>
    </message>
    <message>
        <source>On simulated shops the 3-day rule earned {rule}% of what perfect choice would, the statistical verdict {ours}%; the rule threw away {lost}% of the good words' profit.</source>
        <translation>在模拟店铺里，3 天规则只拿到完美选词利润的 {rule}%，统计判断拿到 {ours}%；该规则扔掉了好词利润的 {lost}%。</translation>
    </message>
    <message>
        <source>bid changed</source>
        <translation>改过出价</translation>
    </message>
    <message>
        <source>creative changed</source>
        <translation>换过创意</translation>
    </message>
    <message>
        <source>price changed</source>
        <translation>改过售价</translation>
    </message>
    <message>
        <source>title changed</source>
        <translation>改过标题</translation>
    </message>
    <message>
        <source>orders within {days} days of the click</source>
        <translation>点击后 {days} 天内成交</translation>
    </message>
    <message>
        <source>a window the report does not name</source>
        <translation>报表未注明的转化周期</translation>
    </message>
    <message>
        <source>Judged by {window}; {count} days told only in another window are left out.</source>
        <translation>按“{window}”判断；另有 {count} 天只有其他转化周期的数据，未计入。</translation>
    </message>
    <message>
        <source>Figures cannot be compared across this day: before {before}, from here on {after}.</source>
        <translation>这一天前后的数据不能比：之前是{before}，之后是{after}。</translation>
    </message>
    <message>
        <source>Clicks without impressions on {count} word-days: the click rate means nothing there.</source>
        <translation>有 {count} 个词日有点击却无展现：点击率在这里没有意义。</translation>
    </message>
    <message>
        <source>More orders than clicks at {count} words: several orders per click, or mixed windows.</source>
        <translation>有 {count} 个词订单比点击还多：一次点击多单，或转化周期混用。</translation>
    </message>
    <message>
        <source>Cost without clicks on {count} word-days: look into the report before judging.</source>
        <translation>有 {count} 个词日有花费却无点击：判断前先查报表。</translation>
    </message>
    <message>
        <source>Clicks without cost at {count} words: given back or paid by a coupon; market price taken.</source>
        <translation>有 {count} 个词有点击却无花费：可能已退回或由优惠券抵扣，按市场价计算。</translation>
    </message>
    <message>
        <source>Negative figures on {count} word-days are left out.</source>
        <translation>有 {count} 个词日出现负数，未计入。</translation>
    </message>
    <message>
        <source>More clicks than impressions on {count} word-days: the columns may be mixed up.</source>
        <translation>有 {count} 个词日点击比展现还多：列可能对错了。</translation>
    </message>
    <message>
        <source>A click dearer than {limit} at {count} words: the cost may be in cents.</source>
        <translation>有 {count} 个词的点击花费高于 {limit}：花费可能以分为单位。</translation>
    </message>
    <message>
        <source>ROI above {limit} at {count} words: sales may be in cents, or one order is huge.</source>
        <translation>有 {count} 个词的投产比高于 {limit}：成交额可能以分为单位，或有一笔特大订单。</translation>
    </message>
    <message>
        <source>{count} days are missing from the imports; verdicts leave them out, they are not zeros.</source>
        <translation>缺少 {count} 天的导入数据；判断时不计入，也不当作零。</translation>
    </message>
    <message>
        <source>{count} word-days have empty figures and are left out.</source>
        <translation>有 {count} 个词日数据为空，未计入。</translation>
    </message>
    <message>
        <source>{count} days were imported with two attribution windows; only one is used.</source>
        <translation>有 {count} 天导入了两种转化周期，只用其中一种。</translation>
    </message>
    <message>
        <source>{count} words are advertised in two plans: they bid against each other.</source>
        <translation>有 {count} 个词同时在两个计划里投放：自己和自己抢价。</translation>
    </message>
    <message>
        <source>Amounts with parts of a cent at {count} word-days: another currency, or a share of one.</source>
        <translation>有 {count} 个词日的金额不足一分：可能是其他币种或分摊值。</translation>
    </message>
    <message>
        <source>This test has no words; choose some before it starts.</source>
        <translation>这个测试还没有词，开始前先选词。</translation>
    </message>
    <message>
        <source>This test has no daily budget; without one nobody knows what it may cost.</source>
        <translation>这个测试没有日限额，花多少没人知道。</translation>
    </message>
    <message>
        <source>Every sale of this product loses money: no word can pay until price or cost change.</source>
        <translation>这个宝贝卖一件亏一件：售价或成本不变，任何词都不会赚钱。</translation>
    </message>
    <message>
        <source>The cost of this product is not known: verdicts go by ROI only.</source>
        <translation>这个宝贝的成本未知：只能按投产比判断。</translation>
    </message>
    <message>
        <source>{days} days cost about {cost}. {low} to {high} of {words} words will be decided, with {spend}% of the money; {wrong}% of the good words may be dropped by mistake.</source>
        <translation>测 {days} 天约花 {cost}。{words} 个词里有 {low} 到 {high} 个能得出结论，占花费的 {spend}%；约 {wrong}% 的好词可能被误删。</translation>
    </message>
    <message>
        <source>The budget decides about {words} words at {clicks} clicks each; test the most important first.</source>
        <translation>这笔预算约够测 {words} 个词，每个 {clicks} 次点击；先测最重要的。</translation>
    </message>
    <message>
        <source>No order leaves anything at this margin: a test can only cost money.</source>
        <translation>按这个毛利，成交也不剩钱：测试只会花钱。</translation>
    </message>
    <message>
        <source>{name} is the best with {chance}; stopping now risks {loss} of a point of click rate.</source>
        <translation>“{name}”最好的可能性{chance}；现在就定，预计最多损失 {loss} 个百分点的点击率。</translation>
    </message>
    <message>
        <source>{name} leads with {chance} to be best; about {days} more days will tell.</source>
        <translation>“{name}”领先，最好的可能性{chance}；大约再测 {days} 天见分晓。</translation>
    </message>
    <message>
        <source>The difference means nothing: {name} and {other} are within {points} points.</source>
        <translation>差别没有意义：“{name}”和“{other}”相差不到 {points} 个百分点。</translation>
    </message>
    <message>
        <source>Too few impressions to compare; a picture needs about {impressions}.</source>
        <translation>展现太少，比不出来；一张图约需 {impressions} 次展现。</translation>
    </message>
    <message>
        <source>One picture alone has nothing to be compared with.</source>
        <translation>只有一张图，没有可比的。</translation>
    </message>
    <message>
        <source>For an event on {event} tests must be done by {done}, so they begin by {begin}.</source>
        <translation>活动在 {event}，测试须在 {done} 前做完，所以最晚 {begin} 开始。</translation>
    </message>
    <message>
        <source>Too late for a test before {event}: use what is known and keep the budget small.</source>
        <translation>离 {event} 太近，来不及测试：用已知的方案，预算从小。</translation>
    </message>
    <message>
        <source>Raise by {percent}% to {new}: it pays, and the limit is {highest}.</source>
        <translation>提价 {percent}% 到 {new}：这个词能赚钱，上限 {highest}。</translation>
    </message>
    <message>
        <source>Hold at {new}: the bid is at what earns most.</source>
        <translation>维持 {new}：这个出价总利润最高。</translation>
    </message>
    <message>
        <source>Its goal is reached: {clicks} clicks a day.</source>
        <translation>已达目标：每天 {clicks} 次点击。</translation>
    </message>
    <message>
        <source>After {days} days it is still below its goal and does not pay: take it out of the nursery.</source>
        <translation>养了 {days} 天仍未达标也不赚钱：移出养词池。</translation>
    </message>
    <message>
        <source>Not enough known yet: wait.</source>
        <translation>数据还不够，先等等。</translation>
    </message>
    <message>
        <source>This test is no longer there; it was removed meanwhile.</source>
        <translation>这个测试已经不在了，期间被删除。</translation>
    </message>
    <message>
        <source>A test needs a name: say in a few words what is tried.</source>
        <translation>测试要有名称：用几个字说明在试什么。</translation>
    </message>
    <message>
        <source>A test runs for at least one day and at most {most}.</source>
        <translation>测试至少 1 天，最多 {most} 天。</translation>
    </message>
    <message>
        <source>A bid and a budget are above zero.</source>
        <translation>出价和预算要大于 0。</translation>
    </message>
    <message>
        <source>A target ROI is above zero.</source>
        <translation>目标投产比要大于 0。</translation>
    </message>
    <message>
        <source>Add at least one word before the test is started.</source>
        <translation>开始前请至少加入一个词。</translation>
    </message>
    <message>
        <source>A test that is {stage} cannot do this; go one step at a time.</source>
        <translation>测试当前是“{stage}”，不能这样操作，请一步一步来。</translation>
    </message>
    <message>
        <source>The word "{word}" is no longer in this test.</source>
        <translation>“{word}”已不在这个测试里。</translation>
    </message>
    <message>
        <source>A word needs at least one letter.</source>
        <translation>词不能为空。</translation>
    </message>
    <message>
        <source>"{word}" is too long for an advertised word: at most {most} letters.</source>
        <translation>“{word}”太长，推广词最多 {most} 个字。</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已复盘</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Statistical verdict</source>
        <translation>统计判定</translation>
    </message>
    <message>
        <source>This line of the change sheet is no longer there; it was removed meanwhile.</source>
        <translation>改动单上的这一行已经不在了，期间被删除。</translation>
    </message>
    <message>
        <source>A change that is {step} cannot become {wanted}.</source>
        <translation>“{step}”的改动不能变成“{wanted}”。</translation>
    </message>
    <message>
        <source>Nothing would change: {word} has {value} already.</source>
        <translation>没有变化：{word} 已经是 {value}。</translation>
    </message>
    <message>
        <source>This creative is no longer there; it was removed meanwhile.</source>
        <translation>这个创意已经不在了，期间被删除。</translation>
    </message>
    <message>
        <source>A creative needs a name, so that it can be told from the others.</source>
        <translation>创意要有名称，才能和其他创意区分。</translation>
    </message>
    <message>
        <source>This word is no longer in the nursery.</source>
        <translation>这个词已不在养词名单里。</translation>
    </message>
    <message>
        <source>A goal is above zero.</source>
        <translation>目标要大于 0。</translation>
    </message>
    <message>
        <source>"{word}" is being grown for this product already.</source>
        <translation>“{word}”已经在为这个商品养词。</translation>
    </message>
    <message>
        <source>This rule is no longer there; it was removed meanwhile.</source>
        <translation>这条规则已经不在了，期间被删除。</translation>
    </message>
    <message>
        <source>A budget is above zero; leave it empty to have none.</source>
        <translation>预算要大于 0；不设预算请留空。</translation>
    </message>
    <message>
        <source>An attribution window has between 1 and {most} days.</source>
        <translation>转化周期为 1 到 {most} 天。</translation>
    </message>
    <message>
        <source>Say what changed on that day, so that it is understood later.</source>
        <translation>请写明那天变了什么，以后才看得懂。</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Match type</source>
        <translation>匹配方式</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>出价</translation>
    </message>
    <message>
        <source>there</source>
        <translation>在投</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>To change</source>
        <translation>改什么</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Look at the ad test "{name}"</source>
        <translation>复盘推广测试“{name}”</translation>
    </message>
    <message>
        <source>{words} words, {days} complete days</source>
        <translation>{words} 个词，完整 {days} 天</translation>
    </message>
    <message>
        <source>Decide {count} words of the ad test "{name}"</source>
        <translation>决定推广测试“{name}”的 {count} 个词</translation>
    </message>
    <message>
        <source>Words whose verdict proposes a change: {words}</source>
        <translation>判定建议改动的词：{words}</translation>
    </message>
    <message>
        <source>{amount} spent on losing words since the last look at "{name}"</source>
        <translation>“{name}”上次复盘以来，亏损词花掉 {amount}</translation>
    </message>
    <message>
        <source>Dearest first: {words}</source>
        <translation>从花费高的开始：{words}</translation>
    </message>
    <message>
        <source>Make {count} ad changes in the back office</source>
        <translation>到后台完成 {count} 处推广改动</translation>
    </message>
    <message>
        <source>{count} ad changes were not made, the reports say</source>
        <translation>报表显示有 {count} 处推广改动没有做</translation>
    </message>
    <message>
        <source>Start the ad test "{name}"</source>
        <translation>开始推广测试“{name}”</translation>
    </message>
    <message>
        <source>Planned on {day}, with {words} words</source>
        <translation>{day} 计划，{words} 个词</translation>
    </message>
    <message>
        <source>Ad test · {stage}</source>
        <translation>推广测试 · {stage}</translation>
    </message>
    <message>
        <source>Ad plan · {cost} in 30 days</source>
        <translation>推广计划 · 30 天花费 {cost}</translation>
    </message>
    <message>
        <source>Advertised word · {cost} and {orders} orders since {month}</source>
        <translation>推广词 · {month}以来花费 {cost}，成交 {orders} 笔</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>A share of the visitors lies above 0 and at most at 100 %.</source>
        <translation>访客占比要大于 0，最多 100%。</translation>
    </message>
    <message>
        <source>{measure} {relation} {comparison}</source>
        <translation>{measure}{relation}{comparison}</translation>
    </message>
    <message>
        <source>{measure} of the last {days} days {relation} {comparison}</source>
        <translation>近 {days} 天{measure}{relation}{comparison}</translation>
    </message>
    <message>
        <source>Ads bring {brought} of the visitors, {planned} is planned: prices × {factor}.</source>
        <translation>推广带来 {brought} 的访客，计划占比 {planned}：出价 × {factor}。</translation>
    </message>
    <message>
        <source>Ads bring {brought} of the visitors; say what share is planned and prices follow it.</source>
        <translation>推广带来 {brought} 的访客；填上计划占比，出价就会跟着它调整。</translation>
    </message>
    <message>
        <source>No day is told by the shop's and the ads' reports both: nobody knows what share ads bring.</source>
        <translation>没有哪一天同时有店铺数据和推广数据，推广占多少访客还不知道。</translation>
    </message>
    <message>
        <source>This file holds no rules: it is not JSON. Choose one that was written with "Rules to a file…".</source>
        <translation>这个文件里没有规则：它不是 JSON。请选用“规则导出为文件…”导出的文件。</translation>
    </message>
    <message>
        <source>This JSON file holds no rules. Choose one that was written with "Rules to a file…".</source>
        <translation>这个 JSON 文件里没有规则。请选用“规则导出为文件…”导出的文件。</translation>
    </message>
    <message>
        <source>A newer version of the program wrote these rules; update this one to read them.</source>
        <translation>这些规则由更新版本的程序导出，请先升级本程序。</translation>
    </message>
    <message>
        <source>A file of rules has at least one rule and at most {most}.</source>
        <translation>规则文件至少要有一条规则，最多 {most} 条。</translation>
    </message>
    <message>
        <source>This file is too large to be one of rules.</source>
        <translation>文件太大，不会是规则文件。</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: {reason}.</source>
        <translation>文件 {name} 无法读写：{reason}。</translation>
    </message>
    <message>
        <source>Rule {number} of the file cannot be understood; nothing was taken over.</source>
        <translation>文件中第 {number} 条规则看不懂，没有导入任何规则。</translation>
    </message>
    <message>
        <source>Rule {number} of the file belongs to a strategy nobody knows: {name}. Nothing was taken over.</source>
        <translation>文件中第 {number} 条规则属于未知的策略：{name}。没有导入任何规则。</translation>
    </message>
    <message>
        <source>Rule {number} of the file has no condition; nothing was taken over.</source>
        <translation>文件中第 {number} 条规则没有条件，没有导入任何规则。</translation>
    </message>
    <message>
        <source>Rule {number} of the file has a threshold or a number of days that is none; nothing was taken over.</source>
        <translation>文件中第 {number} 条规则的阈值或天数不对，没有导入任何规则。</translation>
    </message>
    <message>
        <source>Rule {number} of the file moves a bid by less than 1 or more than {most}%; nothing was taken over.</source>
        <translation>文件中第 {number} 条规则的调价幅度不在 1% 到 {most}% 之间，没有导入任何规则。</translation>
    </message>
    <message>
        <source>Line {line}: "{text}" is no hour from 0 to 23.</source>
        <translation>第 {line} 行：“{text}”不是 0 到 23 的小时。</translation>
    </message>
    <message>
        <source>Line {line}: hour {hour} stands there twice.</source>
        <translation>第 {line} 行：{hour} 点出现了两次。</translation>
    </message>
    <message>
        <source>Line {line} has {count} columns; six are wanted: hour, impressions, clicks, cost, carts, orders.</source>
        <translation>第 {line} 行有 {count} 列，需要六列：小时、展现量、点击量、花费、加购数、订单数。</translation>
    </message>
    <message>
        <source>Line {line}: impressions, clicks, carts and orders are whole numbers.</source>
        <translation>第 {line} 行：展现量、点击量、加购数和订单数应为整数。</translation>
    </message>
    <message>
        <source>Line {line} has more clicks than impressions: the columns may be mixed up.</source>
        <translation>第 {line} 行点击量大于展现量，可能是列的顺序不对。</translation>
    </message>
    <message>
        <source>Line {line}: "{text}" is no figure from zero up.</source>
        <translation>第 {line} 行：“{text}”不是大于等于零的数字。</translation>
    </message>
    <message>
        <source>No hour is in it. Copy the table of hours from the back office.</source>
        <translation>里面没有小时数据。请从后台复制分时数据表。</translation>
    </message>
</context>
</TS>
