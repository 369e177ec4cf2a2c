<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ads_tab</name>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选词</translation>
    </message>
    <message>
        <source>Change sheet</source>
        <translation>变更单</translation>
    </message>
    <message>
        <source>Invest</source>
        <translation>加投与养词</translation>
    </message>
    <message>
        <source>Creatives</source>
        <translation>创意</translation>
    </message>
    <message>
        <source>Display ads</source>
        <translation>展示推广</translation>
    </message>
    <message>
        <source>Ad rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Judge the words</source>
        <translation>判断关键词</translation>
    </message>
    <message>
        <source>Hold the change sheet against the reports</source>
        <translation>用报表核对变更单</translation>
    </message>
    <message>
        <source>New test…</source>
        <translation>新建测试…</translation>
    </message>
    <message>
        <source>Edit test…</source>
        <translation>编辑测试…</translation>
    </message>
    <message>
        <source>Delete test</source>
        <translation>删除测试</translation>
    </message>
    <message>
        <source>Start test</source>
        <translation>开始测试</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>标记已复盘</translation>
    </message>
    <message>
        <source>Count anew from today</source>
        <translation>从今天重新计数</translation>
    </message>
    <message>
        <source>End test…</source>
        <translation>结束测试…</translation>
    </message>
    <message>
        <source>End the test "{name}"</source>
        <translation>结束测试“{name}”</translation>
    </message>
    <message>
        <source>What did it teach? One sentence is enough; it stays with the test for life.</source>
        <translation>这次测试学到了什么？一句话就够，会永久保留在测试里。</translation>
    </message>
    <message>
        <source>Show its words</source>
        <translation>查看关键词</translation>
    </message>
    <message>
        <source>Add words…</source>
        <translation>添加关键词…</translation>
    </message>
    <message>
        <source>Add words to "{name}"</source>
        <translation>给“{name}”添加关键词</translation>
    </message>
    <message>
        <source>One word a line, as copied from the search box or from Excel. A price in the next column is taken as the market price of a click.</source>
        <translation>每行一个词，可从搜索下拉框或 Excel 复制。后一列若有价格，作为市场平均点击单价。</translation>
    </message>
    <message>
        <source>A test says what is tried, with which words, bids and money, and when it is looked at. Plan the first one; the planner tells before what it will cost and how sure the verdicts will be.</source>
        <translation>一个测试写明测什么、用哪些词、出价和预算多少、什么时候复盘。先建第一个测试，开始之前就能看到要花多少钱、结论有多可靠。</translation>
    </message>
    <message>
        <source>No test is like that.</source>
        <translation>没有符合条件的测试。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Days run</source>
        <translation>已测天数</translation>
    </message>
    <message>
        <source>{run} of {planned}</source>
        <translation>{run} / {planned}</translation>
    </message>
    <message>
        <source>Daily budget</source>
        <translation>日预算</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次复盘</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>判断方式</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>What it taught</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Counted since</source>
        <translation>计数起始</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>推广计划</translation>
    </message>
    <message>
        <source>All plans of the channel</source>
        <translation>该渠道全部计划</translation>
    </message>
    <message>
        <source>Default bid</source>
        <translation>默认出价</translation>
    </message>
    <message>
        <source>Share of the market price</source>
        <translation>按市场均价的比例</translation>
    </message>
    <message>
        <source>Target ROI</source>
        <translation>目标投产比</translation>
    </message>
    <message>
        <source>Planned days</source>
        <translation>计划天数</translation>
    </message>
    <message>
        <source>Before a word is dropped</source>
        <translation>剔词谨慎程度</translation>
    </message>
    <message>
        <source>Bids are for</source>
        <translation>出价目标</translation>
    </message>
    <message>
        <source>Bids may be changed during the test</source>
        <translation>测试期间可以调整出价</translation>
    </message>
    <message>
        <source>Bold: at a chance of 70%</source>
        <translation>大胆：七成把握就剔</translation>
    </message>
    <message>
        <source>Balanced: at a chance of 80%</source>
        <translation>适中：八成把握才剔</translation>
    </message>
    <message>
        <source>Careful: at a chance of 90%</source>
        <translation>谨慎：九成把握才剔</translation>
    </message>
    <message>
        <source>Most profit</source>
        <translation>利润最高</translation>
    </message>
    <message>
        <source>Profit and traffic</source>
        <translation>利润与流量兼顾</translation>
    </message>
    <message>
        <source>All traffic that pays</source>
        <translation>不亏钱的流量都要</translation>
    </message>
    <message>
        <source>e.g. words with 家用 sell better than those with 批发</source>
        <translation>例如：带“家用”的词比带“批发”的词卖得好</translation>
    </message>
    <message>
        <source>e.g. 1.20</source>
        <translation>例如 1.20</translation>
    </message>
    <message>
        <source>Words, one a line</source>
        <translation>关键词，每行一个</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>未指定宝贝</translation>
    </message>
    <message>
        <source>Plan test "{name}"</source>
        <translation>新建测试“{name}”</translation>
    </message>
    <message>
        <source>Change test "{name}"</source>
        <translation>修改测试“{name}”</translation>
    </message>
    <message>
        <source>Start test "{name}"</source>
        <translation>开始测试“{name}”</translation>
    </message>
    <message>
        <source>Mark test "{name}" as reviewed</source>
        <translation>标记测试“{name}”已复盘</translation>
    </message>
    <message>
        <source>Count test "{name}" anew</source>
        <translation>测试“{name}”重新计数</translation>
    </message>
    <message>
        <source>End test "{name}"</source>
        <translation>结束测试“{name}”</translation>
    </message>
    <message>
        <source>Delete test "{name}"</source>
        <translation>删除测试“{name}”</translation>
    </message>
    <message>
        <source>Add {count} words to "{name}"</source>
        <translation>给“{name}”添加 {count} 个词</translation>
    </message>
    <message>
        <source>Judge "{name}" by: {way}</source>
        <translation>“{name}”改按{way}判断</translation>
    </message>
    <message>
        <source>Test deleted. Undo (Ctrl+Z) brings it back.</source>
        <translation>测试已删除，撤销（Ctrl+Z）可恢复。</translation>
    </message>
    <message>
        <source>{count} words added to "{name}".</source>
        <translation>已给“{name}”添加 {count} 个词。</translation>
    </message>
    <message>
        <source>Chance of loss</source>
        <translation>亏钱可能性</translation>
    </message>
    <message>
        <source>How likely the word loses money at today's bid</source>
        <translation>按现在的出价，这个词亏钱的可能性</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>展现量</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>点击量</translation>
    </message>
    <message>
        <source>Cost per click</source>
        <translation>平均点击花费</translation>
    </message>
    <message>
        <source>Orders per click</source>
        <translation>点击转化率</translation>
    </message>
    <message>
        <source>Ad carts</source>
        <translation>推广加购</translation>
    </message>
    <message>
        <source>Ad favourites</source>
        <translation>推广收藏</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>质量分</translation>
    </message>
    <message>
        <source>Average rank</source>
        <translation>平均排名</translation>
    </message>
    <message>
        <source>New bid</source>
        <translation>建议出价</translation>
    </message>
    <message>
        <source>Worth of a click</source>
        <translation>点击价值</translation>
    </message>
    <message>
        <source>The highest bid at which a click is expected to pay</source>
        <translation>一次点击预计能带来的毛利，也就是不亏钱的最高出价</translation>
    </message>
    <message>
        <source>{verdict} · {clicks} clicks</source>
        <translation>{verdict} · {clicks} 次点击</translation>
    </message>
    <message>
        <source>No proposal</source>
        <translation>无建议</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>先检查</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>下次再剔</translation>
    </message>
    <message>
        <source>The cap on removals spares this word today; it comes first the next time.</source>
        <translation>今天剔词数量已到上限，这个词下次优先处理。</translation>
    </message>
    <message>
        <source>No rule speaks for this word today.</source>
        <translation>今天没有规则命中这个词。</translation>
    </message>
    <message>
        <source>No word is in this state.</source>
        <translation>没有处于该状态的词。</translation>
    </message>
    <message>
        <source>The words of a running test stand here, from those with orders to those never shown, each with a verdict that says its reason. Plan a test, or start one that is planned.</source>
        <translation>这里列出测试中的关键词，从有成交到无展现逐层分开，每个词都有结论和理由。先新建一个测试，或开始已计划的测试。</translation>
    </message>
    <message>
        <source>No report tells of these words since the test began. Import the keyword report.</source>
        <translation>测试开始以来还没有报表提到这些词，请导入关键词报表。</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>什么会改变结论</translation>
    </message>
    <message>
        <source>{clicks} more clicks without an order, and it would be dropped.</source>
        <translation>再有 {clicks} 次点击仍无成交，就会建议删除。</translation>
    </message>
    <message>
        <source>An order changes it at once; the verdict is worked out anew with every import.</source>
        <translation>每次导入都会重新判断，一有新成交结论马上改变。</translation>
    </message>
    <message>
        <source>If it is wrong</source>
        <translation>万一判断错了</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>本测试采用</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>判断方式</translation>
    </message>
    <message>
        <source>Choose a word to see why, and how it went.</source>
        <translation>选一个词，查看理由和走势。</translation>
    </message>
    <message>
        <source>Trend of "{word}"</source>
        <translation>“{word}”走势</translation>
    </message>
    <message>
        <source>{metric}, orders still coming</source>
        <translation>{metric}（成交还在陆续归因）</translation>
    </message>
    <message>
        <source>No report tells of this word yet.</source>
        <translation>还没有报表提到这个词。</translation>
    </message>
    <message>
        <source>Journal of the word</source>
        <translation>这个词的变更记录</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>还没有任何变更。</translation>
    </message>
    <message>
        <source>Accept the proposals</source>
        <translation>采纳建议</translation>
    </message>
    <message>
        <source>Accept all proposals shown</source>
        <translation>采纳列表中的全部建议</translation>
    </message>
    <message>
        <source>Drop the marked words</source>
        <translation>剔除选中的词</translation>
    </message>
    <message>
        <source>Set bid…</source>
        <translation>设置出价…</translation>
    </message>
    <message>
        <source>Grow in the nursery</source>
        <translation>加入养词</translation>
    </message>
    <message>
        <source>Done with this review</source>
        <translation>本次复盘完成</translation>
    </message>
    <message>
        <source>Bid for {count} words</source>
        <translation>{count} 个词的出价</translation>
    </message>
    <message>
        <source>The new bid in yuan for the marked words.</source>
        <translation>选中词的新出价（元）。</translation>
    </message>
    <message>
        <source>Decide on {count} words</source>
        <translation>处理 {count} 个词</translation>
    </message>
    <message>
        <source>Decide on "{word}"</source>
        <translation>处理“{word}”</translation>
    </message>
    <message>
        <source>{count} changes put on the change sheet.</source>
        <translation>已把 {count} 项变更写入变更单。</translation>
    </message>
    <message>
        <source>Nothing is to be changed for these words.</source>
        <translation>这些词不需要改动。</translation>
    </message>
    <message>
        <source>Decided by hand.</source>
        <translation>人工决定。</translation>
    </message>
    <message>
        <source>Found in the reports</source>
        <translation>报表中发现</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手工记录</translation>
    </message>
    <message>
        <source>in</source>
        <translation>在投</translation>
    </message>
    <message>
        <source>out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Word added</source>
        <translation>新增关键词</translation>
    </message>
    <message>
        <source>Word removed</source>
        <translation>移除关键词</translation>
    </message>
    <message>
        <source>{part} {old} → {new}</source>
        <translation>{part} {old} → {new}</translation>
    </message>
    <message>
        <source>Ad change</source>
        <translation>推广变更</translation>
    </message>
    <message>
        <source>Figure drawn</source>
        <translation>走势指标</translation>
    </message>
    <message>
        <source>Trend of the word</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>养词</translation>
    </message>
    <message>
        <source>A word grows for a product: name the product in the test first.</source>
        <translation>养词要对应宝贝，请先在测试里选定宝贝。</translation>
    </message>
    <message>
        <source>{count} words taken into the nursery.</source>
        <translation>{count} 个词已加入养词。</translation>
    </message>
    <message>
        <source>Grow {count} words</source>
        <translation>{count} 个词加入养词</translation>
    </message>
    <message>
        <source>Grow "{word}"</source>
        <translation>“{word}”加入养词</translation>
    </message>
    <message>
        <source>The reports prove: {verified} changes made, {not_done} not made, {unseen} cannot be seen in them.</source>
        <translation>报表核实结果：{verified} 项已生效，{not_done} 项未操作，{unseen} 项在报表里看不出。</translation>
    </message>
    <message>
        <source>Before it starts: what it costs, and how sure it will be</source>
        <translation>开始之前：要花多少钱，结论有多可靠</translation>
    </message>
    <message>
        <source>Plan the test</source>
        <translation>测算测试</translation>
    </message>
    <message>
        <source>Length in days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Costs about</source>
        <translation>预计花费</translation>
    </message>
    <message>
        <source>Clicks a word</source>
        <translation>每词点击</translation>
    </message>
    <message>
        <source>Words decided</source>
        <translation>可定论词数</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}～{high}</translation>
    </message>
    <message>
        <source>Money decided</source>
        <translation>可定论花费</translation>
    </message>
    <message>
        <source>Good words lost</source>
        <translation>误删好词</translation>
    </message>
    <message>
        <source>Worth in 90 days</source>
        <translation>90 天收益</translation>
    </message>
    <message>
        <source>What deciding so brings in 90 days, the cost of the test taken off</source>
        <translation>按测试结论投放 90 天的收益，已扣除测试花费</translation>
    </message>
    <message>
        <source>The length that brings most is {days} days.</source>
        <translation>测 {days} 天收益最高。</translation>
    </message>
    <message>
        <source>Add words, and a default bid or market prices; the planner then works while you type.</source>
        <translation>填上关键词和默认出价（或市场均价），边填边测算。</translation>
    </message>
    <message>
        <source>{known} of {words} words have figures of their own; the others are taken for usual ones: {clicks} clicks a day.</source>
        <translation>{words} 个词中 {known} 个有历史数据，其余按一般词估算：每天 {clicks} 次点击。</translation>
    </message>
    <message>
        <source>The other way round: a budget in all of</source>
        <translation>反过来算：总预算</translation>
    </message>
    <message>
        <source>No margin known: enter the product's cost, or a target ROI, for a sharper plan.</source>
        <translation>毛利未知：填上宝贝成本或目标投产比，测算才准。</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>广泛匹配</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>中心词匹配</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精准匹配</translation>
    </message>
    <message>
        <source>Keyword promotion (Wanxiangtai)</source>
        <translation>关键词推广（万相台）</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>新建测试</translation>
    </message>
    <message>
        <source>Edit test</source>
        <translation>编辑测试</translation>
    </message>
    <message>
        <source>Add test</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Give the test a name.</source>
        <translation>请给测试起个名字。</translation>
    </message>
    <message>
        <source>None marked: wherever the words are advertised</source>
        <translation>不勾选：这些词在哪个计划投放都算</translation>
    </message>
    <message>
        <source>Changes to make in the back office</source>
        <translation>要在后台做的变更</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Journal for life</source>
        <translation>永久记录</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Shall be</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>操作日期</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>报表中</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Accept the marked lines</source>
        <translation>采纳选中的变更</translation>
    </message>
    <message>
        <source>Refuse the marked lines</source>
        <translation>拒绝选中的变更</translation>
    </message>
    <message>
        <source>Done in the back office</source>
        <translation>已在后台操作</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>退回一步</translation>
    </message>
    <message>
        <source>Delete the marked lines</source>
        <translation>删除选中的变更</translation>
    </message>
    <message>
        <source>Copy word, go on to the next</source>
        <translation>复制词并跳到下一行</translation>
    </message>
    <message>
        <source>Copy its new bid</source>
        <translation>复制新出价</translation>
    </message>
    <message>
        <source>Change sheet as a workbook…</source>
        <translation>导出变更单工作簿…</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>导出工作簿…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标记已操作</translation>
    </message>
    <message>
        <source>"{text}" is on the clipboard.</source>
        <translation>“{text}”已复制。</translation>
    </message>
    <message>
        <source>Accept {count} changes</source>
        <translation>采纳 {count} 项变更</translation>
    </message>
    <message>
        <source>Refuse {count} changes</source>
        <translation>拒绝 {count} 项变更</translation>
    </message>
    <message>
        <source>Mark {count} changes as done</source>
        <translation>标记 {count} 项变更已操作</translation>
    </message>
    <message>
        <source>Take {count} changes one step back</source>
        <translation>{count} 项变更退回一步</translation>
    </message>
    <message>
        <source>Delete {count} changes</source>
        <translation>删除 {count} 项变更</translation>
    </message>
    <message>
        <source>Change the new bid of "{word}"</source>
        <translation>修改“{word}”的新出价</translation>
    </message>
    <message>
        <source>Another new bid…</source>
        <translation>改新出价…</translation>
    </message>
    <message>
        <source>New bid of "{word}"</source>
        <translation>“{word}”的新出价</translation>
    </message>
    <message>
        <source>In yuan; the lowest bid is 0.05.</source>
        <translation>单位元，最低 0.05。</translation>
    </message>
    <message>
        <source>What you decide on words stands here, line by line, until the next report proves that it was done in the back office. Decide on the words of a test to begin.</source>
        <translation>你对关键词的决定逐条列在这里，直到下一份报表证明后台确实改了。先去处理测试里的关键词。</translation>
    </message>
    <message>
        <source>Nothing is left to do. Everything decided was made and proved.</source>
        <translation>没有待办的变更，决定的都已操作并核实。</translation>
    </message>
    <message>
        <source>No change of advertising is known yet.</source>
        <translation>还没有推广变更记录。</translation>
    </message>
    <message>
        <source>Accept what is right, make it in the back office (Ctrl+D copies word by word), mark it as done; the next import proves it.</source>
        <translation>采纳对的变更，到后台逐条操作（Ctrl+D 逐词复制），再标记已操作；下次导入报表时自动核实。</translation>
    </message>
    <message>
        <source>Go to the words</source>
        <translation>去看关键词</translation>
    </message>
    <message>
        <source>How far words have come</source>
        <translation>关键词状态</translation>
    </message>
    <message>
        <source>Copy word</source>
        <translation>复制词</translation>
    </message>
    <message>
        <source>Counts anew since {day}: {reason}.</source>
        <translation>{day} 起重新计数：{reason}。</translation>
    </message>
    <message>
        <source>Counted: orders within {days} days of the click.</source>
        <translation>统计口径：点击后 {days} 天内的成交。</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>选用</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场行情</translation>
    </message>
    <message>
        <source>Sold in search, not advertised</source>
        <translation>搜索有成交、未投放</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已记下</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>组合词</translation>
    </message>
    <message>
        <source>Price of a click</source>
        <translation>市场点击单价</translation>
    </message>
    <message>
        <source>Search buyers</source>
        <translation>搜索买家</translation>
    </message>
    <message>
        <source>Fits the title</source>
        <translation>标题匹配度</translation>
    </message>
    <message>
        <source>Share of its letters that the product's title has in the same order</source>
        <translation>词里的字按顺序出现在宝贝标题中的比例</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>已知情况</translation>
    </message>
    <message>
        <source>never tried</source>
        <translation>没测过</translation>
    </message>
    <message>
        <source>tested in "{name}" from {day}</source>
        <translation>测过：“{name}”{day} 起</translation>
    </message>
    <message>
        <source>dropped in "{name}" of {day}</source>
        <translation>在“{name}”（{day}）中被剔除</translation>
    </message>
    <message>
        <source>{clicks} clicks, {orders} orders, {cost} in ads</source>
        <translation>推广 {clicks} 次点击、{orders} 单、花费 {cost}</translation>
    </message>
    <message>
        <source>runs in ads</source>
        <translation>正在投放</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>For the product</source>
        <translation>宝贝</translation>
    </message>
    <message>
        <source>The whole shop</source>
        <translation>全店</translation>
    </message>
    <message>
        <source>No word is known for this product. Paste words from the search box, or put some together.</source>
        <translation>这个宝贝还没有候选词，可粘贴搜索下拉词，或组合一些词。</translation>
    </message>
    <message>
        <source>Words worth trying stand here: those noted, those people search for on the market, and those that sold by search and are not advertised. Import a market or search-word report, or paste words.</source>
        <translation>这里列出值得测的词：记下的词、市场上有人搜的词、搜索有成交却没投放的词。请导入行情词或搜索词报表，或直接粘贴。</translation>
    </message>
    <message>
        <source>Put words together…</source>
        <translation>组合词…</translation>
    </message>
    <message>
        <source>Send to test…</source>
        <translation>加入测试…</translation>
    </message>
    <message>
        <source>Pick the marked words</source>
        <translation>选用标记的词</translation>
    </message>
    <message>
        <source>Refuse the marked words</source>
        <translation>拒绝标记的词</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出列表</translation>
    </message>
    <message>
        <source>Words to be tried</source>
        <translation>要测的词</translation>
    </message>
    <message>
        <source>Put words together</source>
        <translation>组合词</translation>
    </message>
    <message>
        <source>Main words times what people add to them: every line of the first box with every line of the second and third. An empty line leaves a part out.</source>
        <translation>主词乘以人们附加的词：第一框每行与第二、三框每行组合，空行表示不加这一部分。</translation>
    </message>
    <message>
        <source>Main words</source>
        <translation>主词</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性词</translation>
    </message>
    <message>
        <source>Long tail</source>
        <translation>长尾词</translation>
    </message>
    <message>
        <source>Note {count} words</source>
        <translation>记下 {count} 个词</translation>
    </message>
    <message>
        <source>Send {count} words to a test</source>
        <translation>把 {count} 个词加入测试</translation>
    </message>
    <message>
        <source>They keep their market price; what the test will cost is told before it starts.</source>
        <translation>市场单价会一并带过去，测试开始前会告诉你要花多少钱。</translation>
    </message>
    <message>
        <source>A new test</source>
        <translation>新的测试</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Refuse {count} words</source>
        <translation>拒绝 {count} 个词</translation>
    </message>
    <message>
        <source>Take {count} words off the list</source>
        <translation>把 {count} 个词移出列表</translation>
    </message>
    <message>
        <source>{count} picked</source>
        <translation>已选 {count} 个</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>规则归属</translation>
    </message>
    <message>
        <source>the whole shop</source>
        <translation>全店</translation>
    </message>
    <message>
        <source>the test "{name}"</source>
        <translation>测试“{name}”</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Words hit today</source>
        <translation>今日命中词数</translation>
    </message>
    <message>
        <source>Hits {count} of {words} words of "{name}" today.</source>
        <translation>今天命中“{name}”{words} 个词中的 {count} 个。</translation>
    </message>
    <message>
        <source>No test is running, so nobody knows how many words it hits.</source>
        <translation>没有进行中的测试，无法计算命中词数。</translation>
    </message>
    <message>
        <source>Among them: {words}</source>
        <translation>其中：{words}</translation>
    </message>
    <message>
        <source>If</source>
        <translation>如果</translation>
    </message>
    <message>
        <source>and</source>
        <translation>并且</translation>
    </message>
    <message>
        <source>then propose</source>
        <translation>那么建议</translation>
    </message>
    <message>
        <source>by</source>
        <translation>幅度</translation>
    </message>
    <message>
        <source>Figure looked at</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>固定数值</translation>
    </message>
    <message>
        <source>× its plan</source>
        <translation>倍计划均值</translation>
    </message>
    <message>
        <source>× its product</source>
        <translation>倍宝贝均值</translation>
    </message>
    <message>
        <source>× break-even</source>
        <translation>倍保本线</translation>
    </message>
    <message>
        <source>since it counts</source>
        <translation>计数以来</translation>
    </message>
    <message>
        <source>last {days} days</source>
        <translation>近 {days} 天</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>统计范围</translation>
    </message>
    <message>
        <source>lower the bid</source>
        <translation>降低出价</translation>
    </message>
    <message>
        <source>raise the bid</source>
        <translation>提高出价</translation>
    </message>
    <message>
        <source>check status, bid and match first</source>
        <translation>先检查状态、出价和匹配方式</translation>
    </message>
    <message>
        <source>One more condition</source>
        <translation>再加一个条件</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>去掉这个条件</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation>删除规则</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>As it came with the program</source>
        <translation>恢复出厂规则</translation>
    </message>
    <message>
        <source>The first rule of a strategy that fits speaks for a word; a run never removes more than a fifth of the words nor more than 15.</source>
        <translation>每个策略中最先命中的规则说了算；一次最多剔除五分之一的词，且不超过 15 个。</translation>
    </message>
    <message>
        <source>Change a rule of {whose}</source>
        <translation>修改规则（{whose}）</translation>
    </message>
    <message>
        <source>Add a rule to {whose}</source>
        <translation>新增规则（{whose}）</translation>
    </message>
    <message>
        <source>Delete a rule of {whose}</source>
        <translation>删除规则（{whose}）</translation>
    </message>
    <message>
        <source>Bring back the rules of {whose}</source>
        <translation>恢复出厂规则（{whose}）</translation>
    </message>
    <message>
        <source>Switch a rule of {whose}</source>
        <translation>启停规则（{whose}）</translation>
    </message>
    <message>
        <source>The rules are as they came with the program. Undo (Ctrl+Z) brings yours back.</source>
        <translation>已恢复出厂规则，撤销（Ctrl+Z）可找回你的规则。</translation>
    </message>
    <message>
        <source>No rule is like that.</source>
        <translation>没有符合条件的规则。</translation>
    </message>
    <message>
        <source>Every condition needs a threshold.</source>
        <translation>每个条件都要填阈值。</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Good words</source>
        <translation>好词</translation>
    </message>
    <message>
        <source>Nursery</source>
        <translation>养词</translation>
    </message>
    <message>
        <source>Budget pace</source>
        <translation>预算进度</translation>
    </message>
    <message>
        <source>{count} of {room} places taken</source>
        <translation>已养 {count} / {room} 个</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>养词天数</translation>
    </message>
    <message>
        <source>Goal, clicks a day</source>
        <translation>目标日点击</translation>
    </message>
    <message>
        <source>Clicks a day</source>
        <translation>日均点击</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Highest bid that pays</source>
        <translation>最高可出价</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>已达目标</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>再等等</translation>
    </message>
    <message>
        <source>No word of this test is known to pay yet. A word needs two orders and ten clicks to be raised.</source>
        <translation>这个测试还没有确认赚钱的词。至少要有 2 单和 10 次点击才会建议提价。</translation>
    </message>
    <message>
        <source>No word is being grown. Mark good words of a test and take them in with Ctrl+G.</source>
        <translation>还没有在养的词。在测试里选中好词，按 Ctrl+G 加入。</translation>
    </message>
    <message>
        <source>No report tells what a plan cost this month.</source>
        <translation>本月还没有计划花费的报表。</translation>
    </message>
    <message>
        <source>Another goal…</source>
        <translation>改目标…</translation>
    </message>
    <message>
        <source>Goal of "{word}"</source>
        <translation>“{word}”的目标</translation>
    </message>
    <message>
        <source>Clicks a day at which it is grown.</source>
        <translation>每天多少次点击算养成。</translation>
    </message>
    <message>
        <source>Take out of the nursery</source>
        <translation>移出养词</translation>
    </message>
    <message>
        <source>Put the new bids on the change sheet</source>
        <translation>建议出价写入变更单</translation>
    </message>
    <message>
        <source>Budget of the month…</source>
        <translation>设置月预算…</translation>
    </message>
    <message>
        <source>Month's budget of {name}</source>
        <translation>{name}的月预算</translation>
    </message>
    <message>
        <source>In yuan, from this month on; empty: none.</source>
        <translation>单位元，从本月起生效；留空表示不设。</translation>
    </message>
    <message>
        <source>Month's budget</source>
        <translation>月预算</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>已花费</translation>
    </message>
    <message>
        <source>Due by now</source>
        <translation>至今应花</translation>
    </message>
    <message>
        <source>Month ends at</source>
        <translation>预计月末</translation>
    </message>
    <message>
        <source>A day from now on</source>
        <translation>今后每天可花</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>On plan</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Too fast</source>
        <translation>花得太快</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>花得太慢</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>No budget set</source>
        <translation>未设预算</translation>
    </message>
    <message>
        <source>Days above the limit</source>
        <translation>超上限天数</translation>
    </message>
    <message>
        <source>A day may take 1.5 times the daily budget, seven days together never more than seven times</source>
        <translation>单日最多花日预算的 1.5 倍，连续七天不超过 7 倍</translation>
    </message>
    <message>
        <source>All plans together</source>
        <translation>全部计划合计</translation>
    </message>
    <message>
        <source>One dear day is no overspend: the platform may take 1.5 times the daily budget, seven days together never more than seven times.</source>
        <translation>某一天多花不算超支：平台单日最多可花日预算的 1.5 倍，连续七天合计不超过 7 倍。</translation>
    </message>
    <message>
        <source>Change the goal of "{word}"</source>
        <translation>修改“{word}”的目标</translation>
    </message>
    <message>
        <source>Take {count} words out of the nursery</source>
        <translation>{count} 个词移出养词</translation>
    </message>
    <message>
        <source>Change the budget of {name}</source>
        <translation>修改{name}的预算</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>创意</translation>
    </message>
    <message>
        <source>Click rate lies between</source>
        <translation>点击率区间</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low}～{high}</translation>
    </message>
    <message>
        <source>Chance to be best</source>
        <translation>最优可能性</translation>
    </message>
    <message>
        <source>Selling point</source>
        <translation>卖点</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>投放位置</translation>
    </message>
    <message>
        <source>Price shown</source>
        <translation>展示价格</translation>
    </message>
    <message>
        <source>Sales shown</source>
        <translation>展示销量</translation>
    </message>
    <message>
        <source>In the reports</source>
        <translation>报表中的创意</translation>
    </message>
    <message>
        <source>Not in the reports yet</source>
        <translation>报表里还没有</translation>
    </message>
    <message>
        <source>New creative…</source>
        <translation>新建创意…</translation>
    </message>
    <message>
        <source>Edit creative…</source>
        <translation>编辑创意…</translation>
    </message>
    <message>
        <source>Delete the marked creatives</source>
        <translation>删除选中的创意</translation>
    </message>
    <message>
        <source>Take in those the reports tell of</source>
        <translation>收入报表中的创意</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.bmp *.gif)</translation>
    </message>
    <message>
        <source>No creative of this product is kept.</source>
        <translation>这个宝贝还没有创意。</translation>
    </message>
    <message>
        <source>Pictures that are tried against each other stand here with their click rates, and the chance of each to be the best. Write down the first picture, or import a report by creative.</source>
        <translation>互相对比的创意图列在这里，附点击率和成为最优的可能性。先登记第一张图，或导入创意报表。</translation>
    </message>
    <message>
        <source>Say which creative of the reports each picture is; then they can be compared.</source>
        <translation>先指明每张图对应报表中的哪个创意，才能比较。</translation>
    </message>
    <message>
        <source>Add creative "{name}"</source>
        <translation>新建创意“{name}”</translation>
    </message>
    <message>
        <source>Change creative "{name}"</source>
        <translation>修改创意“{name}”</translation>
    </message>
    <message>
        <source>Delete {count} creatives</source>
        <translation>删除 {count} 个创意</translation>
    </message>
    <message>
        <source>Take in {count} creatives</source>
        <translation>收入 {count} 个创意</translation>
    </message>
    <message>
        <source>Laid out by</source>
        <translation>查看维度</translation>
    </message>
    <message>
        <source>Crowds</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>The places it may really have, from the best ROI down</source>
        <translation>按投产比从高到低，它真实可能的名次</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>资源位与计划</translation>
    </message>
    <message>
        <source>Cost per cart</source>
        <translation>加购成本</translation>
    </message>
    <message>
        <source>ROI likely between</source>
        <translation>投产比区间</translation>
    </message>
    <message>
        <source>Pays with</source>
        <translation>不亏可能性</translation>
    </message>
    <message>
        <source>The chance that its ROI is above break-even</source>
        <translation>投产比高于保本线的可能性</translation>
    </message>
    <message>
        <source>Part of the event budget</source>
        <translation>活动预算分配</translation>
    </message>
    <message>
        <source>What display ads cost and brought stands here, ranked with the places each may really have. Import a 万相台 report by crowd, creative, unit or plan.</source>
        <translation>展示推广的花费和回报在这里排名，并标出真实可能的名次。请导入万相台的人群、创意、单元或计划报表。</translation>
    </message>
    <message>
        <source>Nothing is like that.</source>
        <translation>没有符合条件的记录。</translation>
    </message>
    <message>
        <source>For an event on</source>
        <translation>活动日期</translation>
    </message>
    <message>
        <source>Days of the test</source>
        <translation>测试天数</translation>
    </message>
    <message>
        <source>Clicks each</source>
        <translation>每组点击</translation>
    </message>
    <message>
        <source>Event budget</source>
        <translation>活动预算</translation>
    </message>
    <message>
        <source>Testing {count} combinations costs about {cost}.</source>
        <translation>测 {count} 组约花 {cost}。</translation>
    </message>
    <message>
        <source>Words of "{name}" that pay</source>
        <translation>“{name}”中赚钱的词</translation>
    </message>
    <message>
        <source>Lay out by something else</source>
        <translation>换查看维度</translation>
    </message>
    <message>
        <source>Tests before an event</source>
        <translation>活动前测试</translation>
    </message>
    <message>
        <source>Ad keywords as tests: what each word costs and brings, whether to keep, raise or drop it and how sure that is, and the change sheet that the next import proves.</source>
        <translation>把推广关键词当作测试来管：每个词花了多少、带来多少，该留、该提价还是该剔，把握有多大；变更单由下一次导入自动核实。</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>重新加回</translation>
    </message>
    <message>
        <source>Customers of this shop decide</source>
        <translation>本店顾客下单快慢</translation>
    </message>
    <message>
        <source>mostly on the day of the click</source>
        <translation>多数当天就下单</translation>
    </message>
    <message>
        <source>over days: dear or much compared goods</source>
        <translation>要考虑几天（高单价、反复比较的商品）</translation>
    </message>
    <message>
        <source>Holds for the whole shop: how long orders are waited for, until the reports themselves tell</source>
        <translation>对全店生效：在报表自己说明之前，要等几天订单才算到齐</translation>
    </message>
    <message>
        <source>Bid by traffic</source>
        <translation>按流量占比出价</translation>
    </message>
    <message>
        <source>The bid moved towards the share of the shop's visitors that ads are planned to bring: at most 10%, never above what a click is worth</source>
        <translation>按推广访客占比与计划占比的差距调整的出价：最多调 10%，不超过一次点击的价值</translation>
    </message>
    <message>
        <source>Adjust by traffic</source>
        <translation>按流量占比调价</translation>
    </message>
    <message>
        <source>Visitors ads are planned to bring</source>
        <translation>计划推广访客占比</translation>
    </message>
    <message>
        <source>Change the share of visitors planned for ads</source>
        <translation>修改计划推广访客占比</translation>
    </message>
    <message>
        <source>Rules to a file…</source>
        <translation>规则导出为文件…</translation>
    </message>
    <message>
        <source>Rules from a file…</source>
        <translation>从文件导入规则…</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>规则 (*.json)</translation>
    </message>
    <message>
        <source>The rules are in {name}.</source>
        <translation>规则已导出到 {name}。</translation>
    </message>
    <message>
        <source>{count} rules of {name} taken over. Undo (Ctrl+Z) brings yours back.</source>
        <translation>已从 {name} 导入 {count} 条规则。撤销（Ctrl+Z）可恢复原来的规则。</translation>
    </message>
    <message>
        <source>Take the rules of {name} over for {whose}</source>
        <translation>为{whose}导入 {name} 的规则</translation>
    </message>
    <message>
        <source>Decide by the next way</source>
        <translation>换下一种判定方式</translation>
    </message>
    <message>
        <source>Change the break-even ROI of display ads</source>
        <translation>修改展示推广的保本投产比</translation>
    </message>
    <message>
        <source>Change the event budget</source>
        <translation>修改活动预算</translation>
    </message>
    <message>
        <source>Creative or targeting</source>
        <translation>创意 / 定向</translation>
    </message>
    <message>
        <source>Pictures of one product are compared with each other: choose a product.</source>
        <translation>同一宝贝的图片才能互相比较：请先选择宝贝。</translation>
    </message>
    <message>
        <source>Bids by hour…</source>
        <translation>分时出价…</translation>
    </message>
    <message>
        <source>Bids by hour</source>
        <translation>分时出价</translation>
    </message>
    <message>
        <source>No report has hours. Copy the table of hours from the back office and paste it here: hour, impressions, clicks, cost, carts, orders. Hours with little data stay near 100%.</source>
        <translation>报表里没有分时数据。请从后台复制分时数据表，粘贴到这里：小时、展现量、点击量、花费、加购数、订单数。数据少的时段保持在 100% 附近。</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Bid factor</source>
        <translation>时段折扣</translation>
    </message>
    <message>
        <source>Orders for ¥100</source>
        <translation>每百元订单区间</translation>
    </message>
    <message>
        <source>{reason} {action}</source>
        <translation>{reason}{action}</translation>
    </message>
    <message>
        <source>Keep these hours</source>
        <translation>保存这些时段</translation>
    </message>
    <message>
        <source>Kept on {day}.</source>
        <translation>保存于 {day}。</translation>
    </message>
    <message>
        <source>Keep the hours of the ads</source>
        <translation>保存推广分时数据</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>查漏补缺</translation>
    </message>
    <message>
        <source>Sold by ads, not in the title</source>
        <translation>推广有成交、标题没有</translation>
    </message>
    <message>
        <source>Sold by search, not advertised</source>
        <translation>搜索有成交、没投放</translation>
    </message>
    <message>
        <source>Of the last three months. In the title such a word brings visitors that cost nothing.</source>
        <translation>近三个月的数据。这些词加进标题，就能带来免费访客。</translation>
    </message>
    <message>
        <source>Of the last 30 days. Products have these words in their titles, and no ad ran for three months.</source>
        <translation>近 30 天的数据。宝贝标题里有这些词，但近三个月没有投放过。</translation>
    </message>
    <message>
        <source>Every word that ads sold is in the title of its product.</source>
        <translation>推广有成交的词，宝贝标题里都有了。</translation>
    </message>
    <message>
        <source>Every word that sold by search and stands in a title is advertised.</source>
        <translation>搜索有成交、标题里也有的词，都已在投放。</translation>
    </message>
    <message>
        <source>Words that sell in ads and are missing in the title stand here, and words that sell by search without an ad. Import keyword reports of the ads and the search-word report.</source>
        <translation>推广有成交而标题里没有的词、搜索有成交却没投放的词，都列在这里。请导入推广关键词报表和搜索词报表。</translation>
    </message>
    <message>
        <source>To the title's words</source>
        <translation>去标题词库</translation>
    </message>
    <message>
        <source>To the candidates</source>
        <translation>去候选词</translation>
    </message>
    <message>
        <source>Take the word up on the other side</source>
        <translation>把词补到另一边</translation>
    </message>
    <message>
        <source>Title now</source>
        <translation>现在的标题</translation>
    </message>
    <message>
        <source>Visitors who bought</source>
        <translation>支付转化率</translation>
    </message>
    <message>
        <source>In the titles of</source>
        <translation>标题含该词的宝贝</translation>
    </message>
    <message>
        <source>Windows and breaks…</source>
        <translation>归因周期与口径…</translation>
    </message>
    <message>
        <source>How the reports count</source>
        <translation>报表口径</translation>
    </message>
    <message>
        <source>Attribution window</source>
        <translation>归因周期</translation>
    </message>
    <message>
        <source>Orders so many days after the click are counted; days told only in another window are left out. Holds from yesterday on; tests that ended before stay as they were.</source>
        <translation>点击后多少天内的成交算数；只有其他周期数据的日子不采用。从昨天起生效，之前已结束的测试不受影响。</translation>
    </message>
    <message>
        <source>The one most days are told in</source>
        <translation>数据天数最多的周期</translation>
    </message>
    <message>
        <source>Breaks of the series</source>
        <translation>口径变化</translation>
    </message>
    <message>
        <source>Days on which the platform changed how it counts. Tests that such a day lies in say so, and the trend shows it.</source>
        <translation>平台改变统计口径的日子。测试期间遇到这样的日子会提示，走势图上也会标出。</translation>
    </message>
    <message>
        <source>For example: similar words are counted as one from this day on</source>
        <translation>例如：从这天起近义词合并统计</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>取消标记</translation>
    </message>
    <message>
        <source>No break is marked.</source>
        <translation>没有标记过口径变化。</translation>
    </message>
    <message>
        <source>Change how the reports count</source>
        <translation>修改报表口径</translation>
    </message>
    <message>
        <source>Take out of the test</source>
        <translation>移出测试</translation>
    </message>
    <message>
        <source>Take {count} words out of the test</source>
        <translation>把 {count} 个词移出测试</translation>
    </message>
    <message>
        <source>{count} words are out of the test, as if they had never been in it. Undo (Ctrl+Z) brings them back.</source>
        <translation>已把 {count} 个词移出测试，如同从未加入。可撤销（Ctrl+Z）恢复。</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>{month}: {clicks} clicks, {cost}, {orders} orders</source>
        <translation>{month}：{clicks} 次点击，花费 {cost}，{orders} 单</translation>
    </message>
    <message>
        <source>Break of the series</source>
        <translation>口径变化</translation>
    </message>
</context>
</TS>
