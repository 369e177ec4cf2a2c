<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>checklist</name>
    <message>
        <source>Week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Weekly: {days}</source>
        <translation>每周：{days}</translation>
    </message>
    <message>
        <source>Every {weeks} weeks: {days}</source>
        <translation>每 {weeks} 周：{days}</translation>
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
        <translation>最后一天</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Week list, {week}</source>
        <translation>周计划 {week}</translation>
    </message>
    <message>
        <source>Tick what is done, write beside it what came of it.</source>
        <translation>做完打勾，结果写在右边的横线上。</translation>
    </message>
    <message>
        <source>On several days</source>
        <translation>每日例行</translation>
    </message>
    <message>
        <source>left over</source>
        <translation>遗留</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>备注：{note}</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全员</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}—{last}</translation>
    </message>
    <message>
        <source>{total} tasks</source>
        <translation>{total} 项</translation>
    </message>
    <message>
        <source>{day} (continued)</source>
        <translation>{day}（续）</translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation>{day}打印</translation>
    </message>
    <message>
        <source>open since {day}</source>
        <translation>{day}遗留至今</translation>
    </message>
    <message>
        <source>put off from {day}</source>
        <translation>由{day}推迟</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing is due this week.</source>
        <translation>本周没有待办。</translation>
    </message>
    <message>
        <source>{week} is over: its lines can still be ticked and noted, but no longer changed.</source>
        <translation>{week}已经过去：可以补勾、补备注，不能再改。</translation>
    </message>
    <message>
        <source>"{title}" is no longer open, so it cannot be moved.</source>
        <translation>“{title}”已经不是待办，不能移动。</translation>
    </message>
    <message>
        <source>This task is no longer there; the list has been read again.</source>
        <translation>这项任务已不存在，列表已重新读取。</translation>
    </message>
    <message>
        <source>This routine is no longer there; the list has been read again.</source>
        <translation>这项例行工作已不存在，列表已重新读取。</translation>
    </message>
    <message>
        <source>Write what there is to do.</source>
        <translation>请写上要做什么。</translation>
    </message>
    <message>
        <source>{day} is in a week that is over; choose a later day.</source>
        <translation>{day}所在的周已经过去，请选晚一点的日子。</translation>
    </message>
    <message>
        <source>This routine came with the program; switch it off instead of deleting it.</source>
        <translation>这是软件自带的例行工作，不能删除；不需要时停用即可。</translation>
    </message>
    <message>
        <source>Gather the tasks of {week}</source>
        <translation>汇集{week}的任务</translation>
    </message>
    <message>
        <source>Add the routines that come with the program</source>
        <translation>加入软件自带的例行工作</translation>
    </message>
    <message>
        <source>Tick "{title}"</source>
        <translation>勾选“{title}”</translation>
    </message>
    <message>
        <source>Untick "{title}"</source>
        <translation>取消勾选“{title}”</translation>
    </message>
    <message>
        <source>Put off "{title}"</source>
        <translation>推迟“{title}”</translation>
    </message>
    <message>
        <source>Note on "{title}"</source>
        <translation>给“{title}”写备注</translation>
    </message>
    <message>
        <source>Add "{title}"</source>
        <translation>添加“{title}”</translation>
    </message>
    <message>
        <source>Edit "{title}"</source>
        <translation>修改“{title}”</translation>
    </message>
    <message>
        <source>Drop "{title}"</source>
        <translation>作废“{title}”</translation>
    </message>
    <message>
        <source>Reopen "{title}"</source>
        <translation>恢复“{title}”</translation>
    </message>
    <message>
        <source>Move "{title}"</source>
        <translation>移动“{title}”</translation>
    </message>
    <message>
        <source>Take over unfinished tasks</source>
        <translation>接过未完成的任务</translation>
    </message>
    <message>
        <source>Save routine "{title}"</source>
        <translation>保存例行工作“{title}”</translation>
    </message>
    <message>
        <source>Delete routine "{title}"</source>
        <translation>删除例行工作“{title}”</translation>
    </message>
    <message>
        <source>Switch routine "{title}"</source>
        <translation>启用或停用“{title}”</translation>
    </message>
    <message>
        <source>Reset routine "{title}"</source>
        <translation>还原例行工作“{title}”</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>推广</translation>
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
        <translation>仓库</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Shop owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>Download and import yesterday's reports</source>
        <translation>下载并导入昨天的报表</translation>
    </message>
    <message>
        <source>Shop, items, keywords and orders from the back office; missing days show on the Shop tab.</source>
        <translation>后台的店铺、宝贝、关键词和订单报表；缺的日子店铺页会标出来。</translation>
    </message>
    <message>
        <source>Look at yesterday's figures against the target</source>
        <translation>看昨天的数据，对照目标</translation>
    </message>
    <message>
        <source>Visitors, conversion or order value: which one moved sales, and why?</source>
        <translation>访客数、支付转化率、客单价，是哪一个带动了销售额，为什么？</translation>
    </message>
    <message>
        <source>Check how fast the ad budgets are spent</source>
        <translation>查推广预算的消耗进度</translation>
    </message>
    <message>
        <source>Campaigns that ran dry before the evening, and those that cannot spend half.</source>
        <translation>没到晚上就下线的计划，和一天花不到一半的计划。</translation>
    </message>
    <message>
        <source>Answer open chats, refunds and complaints</source>
        <translation>处理未回复的咨询、退款和投诉</translation>
    </message>
    <message>
        <source>Nothing may wait overnight; note what customers ask more than once.</source>
        <translation>不留过夜；问到两次以上的问题记下来。</translation>
    </message>
    <message>
        <source>Read and answer new reviews</source>
        <translation>看新评价并回复</translation>
    </message>
    <message>
        <source>Call after a bad review before answering it; pass good pictures to the designer.</source>
        <translation>差评先打电话再回复；好的买家秀转给美工。</translation>
    </message>
    <message>
        <source>Check what is out of stock or nearly so</source>
        <translation>查断货和快断货的宝贝</translation>
    </message>
    <message>
        <source>First the advertised items and those with an event coming.</source>
        <translation>先看正在推广的和马上要上活动的宝贝。</translation>
    </message>
    <message>
        <source>Ship everything before its promised time</source>
        <translation>按承诺时间全部发出</translation>
    </message>
    <message>
        <source>Look for parcels without a pick-up scan and for addresses that were changed.</source>
        <translation>查没有揽收记录的包裹和改过地址的订单。</translation>
    </message>
    <message>
        <source>Write to three affiliates and log the answers</source>
        <translation>联系三位淘客并记下回复</translation>
    </message>
    <message>
        <source>Contact, contact, and contact again; every contact gets its next date.</source>
        <translation>联系、联系、再联系；每位都要定下次联系的日子。</translation>
    </message>
    <message>
        <source>Go through last week: targets, and what moved them</source>
        <translation>复盘上周：目标完成情况和变动原因</translation>
    </message>
    <message>
        <source>Write one sentence for each figure that missed its target.</source>
        <translation>没完成的指标，每个写一句原因。</translation>
    </message>
    <message>
        <source>Go through the week's list with everyone</source>
        <translation>和大家过一遍本周清单</translation>
    </message>
    <message>
        <source>Take over what was left, drop what is not worth doing, hand out the sheets.</source>
        <translation>接过遗留的，作废不值得做的，把单子发到人。</translation>
    </message>
    <message>
        <source>VIP birthdays of the next two weeks: cards and gifts</source>
        <translation>两周内过生日的 VIP 会员：贺卡和小礼物</translation>
    </message>
    <message>
        <source>Write by hand and sell nothing; mind the solar and the lunar date.</source>
        <translation>手写，不带推销；分清公历和农历生日。</translation>
    </message>
    <message>
        <source>Fill up the nursery of ad words</source>
        <translation>补足养词计划</translation>
    </message>
    <message>
        <source>Search-box words, market words with traffic and long tails of the main words, up to 50.</source>
        <translation>下拉框词、有流量的市场词、主词的长尾词，养到 50 个。</translation>
    </message>
    <message>
        <source>Follow up affiliates who fell silent</source>
        <translation>跟进没有动静的淘客</translation>
    </message>
    <message>
        <source>Start with those who have sold before; write about something new each time.</source>
        <translation>先找出过单的；每次带点新内容。</translation>
    </message>
    <message>
        <source>Post in the shop community and on the other channels</source>
        <translation>在店铺群和其他渠道发内容</translation>
    </message>
    <message>
        <source>New arrivals, a question, a buyer's picture; note reach and visits of the last post.</source>
        <translation>上新、提问、买家秀都行；记下上一条的触达和访客。</translation>
    </message>
    <message>
        <source>Bring the word library up to date</source>
        <translation>更新词库</translation>
    </message>
    <message>
        <source>Import the market search words and the shop's own search words; paste the search-box words.</source>
        <translation>导入市场搜索词和本店搜索词，粘贴下拉框词。</translation>
    </message>
    <message>
        <source>Titles: replace the worst root</source>
        <translation>标题末位淘汰：换掉最差的词根</translation>
    </message>
    <message>
        <source>The root with the fewest visitors and orders goes; at most one per title and week.</source>
        <translation>淘汰访客和订单最少的词根；每个标题一周最多换一个。</translation>
    </message>
    <message>
        <source>Look for events to apply for</source>
        <translation>找可以报名的活动</translation>
    </message>
    <message>
        <source>Official, category and outside events; note the requirement, price and closing day of each.</source>
        <translation>官方、类目和站外活动；记下门槛、价格要求和截止日。</translation>
    </message>
    <message>
        <source>Rebuild one detail page</source>
        <translation>重做一个详情页</translation>
    </message>
    <message>
        <source>The best sellers first, then what lies in stock; take the answers customers ask for to the top.</source>
        <translation>先做卖得最好的，再做库存多的；把买家常问的放到前面。</translation>
    </message>
    <message>
        <source>Read the affiliates' settlements and refunds</source>
        <translation>看淘客的结算和退款</translation>
    </message>
    <message>
        <source>Orders, commission and profit of each affiliate; thank the best one.</source>
        <translation>每位淘客的订单、佣金和利润；谢谢做得最好的那位。</translation>
    </message>
    <message>
        <source>Ad words, day 3: no impressions, low quality, poor value</source>
        <translation>关键词第 3 天：无展现、质量分低、性价比差</translation>
    </message>
    <message>
        <source>Raise or remove; never more than a part of the words at once.</source>
        <translation>提价或删除；一次只动一部分词。</translation>
    </message>
    <message>
        <source>Learn from the best sellers' titles</source>
        <translation>学习热卖宝贝的标题</translation>
    </message>
    <message>
        <source>Paste the top titles of the main word: which roots have the winners that we lack?</source>
        <translation>粘贴主词下排名靠前的标题：爆款有而我们没有的词根是哪些？</translation>
    </message>
    <message>
        <source>Go through the preparation of the next event</source>
        <translation>过一遍下一场活动的筹备</translation>
    </message>
    <message>
        <source>Pictures, stock, packing, people, customer-service guide; who is late?</source>
        <translation>图片、备货、包材、人手、客服话术；谁拖后了？</translation>
    </message>
    <message>
        <source>Greet VIP members who have been quiet</source>
        <translation>问候近期没来的 VIP 会员</translation>
    </message>
    <message>
        <source>A call or a card without promotion, and not twice in a month.</source>
        <translation>打电话或寄卡片，不带促销，一个月不重复。</translation>
    </message>
    <message>
        <source>Bring quick replies and answers up to date</source>
        <translation>更新快捷短语和常见问答</translation>
    </message>
    <message>
        <source>Every question asked three times this week gets an answer on the page as well.</source>
        <translation>本周问过三次的问题，详情页上也要写清楚。</translation>
    </message>
    <message>
        <source>Snapshot of the competitors</source>
        <translation>竞品快照</translation>
    </message>
    <message>
        <source>Price, coupon, main picture, title, sales and reviews of the same five items as last week.</source>
        <translation>同样五个竞品的价格、优惠券、主图、标题、销量和评价。</translation>
    </message>
    <message>
        <source>Send the applications that close within seven days</source>
        <translation>提交七天内截止的活动报名</translation>
    </message>
    <message>
        <source>Check price ledger and real stock before filling in the form.</source>
        <translation>填表前先核对历史价格和实际库存。</translation>
    </message>
    <message>
        <source>Read the verdicts on changed titles</source>
        <translation>看改过的标题效果如何</translation>
    </message>
    <message>
        <source>Day 3 traffic, day 7 and day 14 verdict; go back to the old title if it was better.</source>
        <translation>第 3 天看流量，第 7、14 天下结论；旧标题更好就换回去。</translation>
    </message>
    <message>
        <source>Creative test: which main picture wins?</source>
        <translation>创意测试：哪张主图胜出？</translation>
    </message>
    <message>
        <source>Read last week's test, keep the winner, set up the next one.</source>
        <translation>看上周的测试结果，留下胜出的，再上一组新的。</translation>
    </message>
    <message>
        <source>Check offers and coupons that end or overlap</source>
        <translation>查快到期或叠加的优惠和优惠券</translation>
    </message>
    <message>
        <source>Work out the final price of one basket; renew what ends over the weekend.</source>
        <translation>算一单的到手价；周末到期的先续上。</translation>
    </message>
    <message>
        <source>Raise the good words and set the weekend budget</source>
        <translation>给好词加价，安排周末预算</translation>
    </message>
    <message>
        <source>Bids by the share of visitors a word brings; never above the highest profitable bid.</source>
        <translation>按带来的访客占比出价；不超过保本出价上限。</translation>
    </message>
    <message>
        <source>Display ads: placements, creatives, targeting</source>
        <translation>钻展：资源位、创意、定向</translation>
    </message>
    <message>
        <source>Switch off what cost much and brought no carts or orders this week.</source>
        <translation>本周花费高、没有加购和成交的先关掉。</translation>
    </message>
    <message>
        <source>Material and samples for affiliates</source>
        <translation>给淘客准备素材和样品</translation>
    </message>
    <message>
        <source>Pictures, copy and coupon for next week; which samples are still out?</source>
        <translation>下周要用的图片、文案和优惠券；哪些样品还没有回音？</translation>
    </message>
    <message>
        <source>Old customers: prepare next week's list and text</source>
        <translation>老客户营销：准备下周的名单和文案</translation>
    </message>
    <message>
        <source>Nobody who refused, nobody too often; keep a group without a message to compare with.</source>
        <translation>拒收的不发，太频繁的不发；留一组不发的做对照。</translation>
    </message>
    <message>
        <source>Count the ten best sellers</source>
        <translation>盘点卖得最好的十个宝贝</translation>
    </message>
    <message>
        <source>Real stock against the stock on the page, declared event stock included.</source>
        <translation>实际库存对页面库存，活动申报的库存也算上。</translation>
    </message>
    <message>
        <source>Packing material for next week</source>
        <translation>备下周的包材</translation>
    </message>
    <message>
        <source>Boxes, filling, tape, labels and cards; order what lasts less than ten days.</source>
        <translation>纸箱、填充物、胶带、面单、卡片；不够用十天的下单。</translation>
    </message>
    <message>
        <source>Enter the week's costs and top up the ad accounts</source>
        <translation>录入本周费用，给推广账户充值</translation>
    </message>
    <message>
        <source>Freight, packing, slot fees, samples; balances must last over the weekend.</source>
        <translation>运费、包材、坑位费、样品；余额要够用过周末。</translation>
    </message>
    <message>
        <source>Tick back this week and print the next</source>
        <translation>回勾本周，打印下周</translation>
    </message>
    <message>
        <source>Every line is done, put off or dropped; then one sheet per person.</source>
        <translation>每项要么完成、要么推迟、要么作废；再按人打印。</translation>
    </message>
    <message>
        <source>Ad words, day 6: poor by impressions, click rate and clicks</source>
        <translation>关键词第 6 天：按展现、点击率、点击量淘汰</translation>
    </message>
    <message>
        <source>The second look at the same test; a word with orders stays.</source>
        <translation>同一批测试词的第二轮；有成交的词留下。</translation>
    </message>
    <message>
        <source>Slow sellers: picture, price, or clear them out</source>
        <translation>滞销宝贝：换图、调价或清仓</translation>
    </message>
    <message>
        <source>Items with stock that sold nothing for 30 days.</source>
        <translation>有库存、30 天没有成交的宝贝。</translation>
    </message>
    <message>
        <source>Half an hour of training for customer service</source>
        <translation>客服培训半小时</translation>
    </message>
    <message>
        <source>New items, the next event's rules, and two real chats read together.</source>
        <translation>新品知识、下一场活动规则，一起读两段真实聊天。</translation>
    </message>
    <message>
        <source>Print the summary of last month</source>
        <translation>打印上月总结</translation>
    </message>
    <message>
        <source>Figures against target, the year before, and what moved them.</source>
        <translation>对照目标和去年同期，看变动原因。</translation>
    </message>
    <message>
        <source>Enter last month's costs</source>
        <translation>录入上月成本费用</translation>
    </message>
    <message>
        <source>Goods, promotion, people, operations: shares against the plan.</source>
        <translation>货品、推广、人员、运营：占比对照计划。</translation>
    </message>
    <message>
        <source>Member levels and points</source>
        <translation>会员等级和积分</translation>
    </message>
    <message>
        <source>Who rises, who is about to fall, and who should hear of it.</source>
        <translation>谁升级、谁快掉级、该通知谁。</translation>
    </message>
    <message>
        <source>Check the platform's settlement against the orders</source>
        <translation>核对平台结算和订单</translation>
    </message>
    <message>
        <source>Commissions, service fees, refunds and freight insurance of last month.</source>
        <translation>上月的佣金、服务费、退款和运费险。</translation>
    </message>
    <message>
        <source>Review commission plans</source>
        <translation>检查佣金计划</translation>
    </message>
    <message>
        <source>What the shop keeps per order in each plan; raise, lower or close.</source>
        <translation>每个计划一单还剩多少；该提、该降还是关掉。</translation>
    </message>
    <message>
        <source>Check titles and pages for forbidden words</source>
        <translation>查标题和详情页的违禁词</translation>
    </message>
    <message>
        <source>Advertising law, other brands, promises without proof.</source>
        <translation>广告法用语、他人品牌、没有依据的承诺。</translation>
    </message>
    <message>
        <source>Look two months ahead in the event calendar</source>
        <translation>看未来两个月的活动日历</translation>
    </message>
    <message>
        <source>Festivals, application windows, prices to protect, stock to order.</source>
        <translation>节日、报名期、要保护的价格、要订的货。</translation>
    </message>
    <message>
        <source>Set next month's targets</source>
        <translation>定下月目标</translation>
    </message>
    <message>
        <source>From the year's target to each day, with events; every role gets its figure.</source>
        <translation>从年目标拆到每天，算上活动；每个岗位都有自己的指标。</translation>
    </message>
    <message>
        <source>Copy the backup to a USB stick</source>
        <translation>把备份拷到 U 盘</translation>
    </message>
    <message>
        <source>Make a backup from the File menu, copy it, and take the stick home.</source>
        <translation>在“文件”菜单做一次备份，拷好后把 U 盘带回家。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Choose a task to see it in full.</source>
        <translation>选中一项任务，这里显示全部内容。</translation>
    </message>
    <message>
        <source>What came of it, what to mind next time…</source>
        <translation>结果如何，下次注意什么……</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>遗留任务</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>先不接</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>筛选任务</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>只看未完成</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>按岗位</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Add a task: write it and press Enter</source>
        <translation>添加任务：写好按回车</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪里做</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>outside the program</source>
        <translation>软件之外</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> 周</translation>
    </message>
    <message>
        <source>last day of the month</source>
        <translation>每月最后一天</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>要保存修改吗？</translation>
    </message>
    <message>
        <source>"{title}" was changed and is not saved.</source>
        <translation>“{title}”改过，还没有保存。</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>回到本周</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>Week of a day…</source>
        <translation>按日期找周…</translation>
    </message>
    <message>
        <source>Choose any day of it.</source>
        <translation>选那一周里的任意一天。</translation>
    </message>
    <message>
        <source>Which week?</source>
        <translation>看哪一周？</translation>
    </message>
    <message>
        <source>Gather the week's tasks</source>
        <translation>汇集本周任务</translation>
    </message>
    <message>
        <source>To which day?</source>
        <translation>推迟到哪一天？</translation>
    </message>
    <message>
        <source>This week is over: tick and note what is left, the rest stays.</source>
        <translation>这一周已经过去：可以补勾、补备注，其他不能再改。</translation>
    </message>
    <message>
        <source>Routines…</source>
        <translation>例行工作…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>What comes back every day, week or month. Changes count from today: tasks of this week that nobody has touched follow at once, past weeks stay as they are.</source>
        <translation>每天、每周、每月都要做的事。修改从今天起生效：本周还没动过的任务马上跟着变，过去的周不受影响。</translation>
    </message>
    <message>
        <source>Next: {days}</source>
        <translation>接下来：{days}</translation>
    </message>
    <message>
        <source>Switched off: it makes no more tasks.</source>
        <translation>已停用：不再产生任务。</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>至少选一天。</translation>
    </message>
    <message>
        <source>Write days of the month from 1 to 31, for example 1, 15.</source>
        <translation>请写 1 到 31 之间的日子，例如 1, 15。</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every few weeks</source>
        <translation>每隔几周</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>from the week of {day}</source>
        <translation>从{day}那周起</translation>
    </message>
    <message>
        <source>Tick {count} tasks</source>
        <translation>勾选 {count} 项任务</translation>
    </message>
    <message>
        <source>Untick {count} tasks</source>
        <translation>取消勾选 {count} 项任务</translation>
    </message>
    <message>
        <source>Put off {count} tasks</source>
        <translation>推迟 {count} 项任务</translation>
    </message>
    <message>
        <source>Drop {count} tasks</source>
        <translation>作废 {count} 项任务</translation>
    </message>
    <message>
        <source>Reopen {count} tasks</source>
        <translation>恢复 {count} 项任务</translation>
    </message>
    <message>
        <source> · </source>
        <translation>·</translation>
    </message>
    <message>
        <source>A sheet for each role</source>
        <translation>每个岗位一张</translation>
    </message>
    <message>
        <source>One list for all</source>
        <translation>全员一张</translation>
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
        <translation>作废</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>已转出</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>推迟</translation>
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
        <translation>来自例行工作</translation>
    </message>
    <message>
        <source>asked for by {tab}</source>
        <translation>在“{tab}”页完成</translation>
    </message>
    <message>
        <source>rewritten by hand</source>
        <translation>手动改过</translation>
    </message>
    <message>
        <source>done {moment}</source>
        <translation>{moment} 完成</translation>
    </message>
    <message>
        <source>goes on in a later week</source>
        <translation>已转到后面的周</translation>
    </message>
    <message>
        <source>Nothing is due in this week. Routines and the other tabs fill the list; add a task of your own above.</source>
        <translation>这一周没有待办。例行工作和其他页面会自动列出任务，也可以在上面自己添加。</translation>
    </message>
    <message>
        <source>No task matches role, filter and "open only".</source>
        <translation>没有任务符合所选岗位、筛选词和“只看未完成”。</translation>
    </message>
    <message>
        <source>Asking routines and tabs what there is to do…</source>
        <translation>正在汇集例行工作和各页面的任务……</translation>
    </message>
    <message>
        <source>{count} tasks of last week are still open.</source>
        <translation>上周还有 {count} 项没做完。</translation>
    </message>
    <message>
        <source>Choose and take over…</source>
        <translation>选择并接过来…</translation>
    </message>
    <message>
        <source>Left over from last week</source>
        <translation>上周遗留</translation>
    </message>
    <message>
        <source>Ticked tasks move into this week; the others stay in last week as they are.</source>
        <translation>打勾的转到本周，其余的原样留在上周。</translation>
    </message>
    <message>
        <source>Take over {count}</source>
        <translation>接过 {count} 项</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>修改任务</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Tick off</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>取消勾选</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Put off to tomorrow</source>
        <translation>推迟到明天</translation>
    </message>
    <message>
        <source>Put off a day ({day})</source>
        <translation>推迟一天（{day}）</translation>
    </message>
    <message>
        <source>Put off to next week</source>
        <translation>推迟到下周</translation>
    </message>
    <message>
        <source>Put off to next week ({day})</source>
        <translation>推迟到下周（{day}）</translation>
    </message>
    <message>
        <source>Put off to a day…</source>
        <translation>推迟到某一天…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>恢复</translation>
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
        <translation>去做这件事的页面</translation>
    </message>
    <message>
        <source>Go to {tab}</source>
        <translation>去“{tab}”页</translation>
    </message>
    <message>
        <source>Print the week…</source>
        <translation>打印周计划…</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>Take over from last week…</source>
        <translation>接过上周遗留…</translation>
    </message>
    <message>
        <source>Jump to a week…</source>
        <translation>跳到某一周…</translation>
    </message>
    <message>
        <source>Open tasks only</source>
        <translation>只看未完成的任务</translation>
    </message>
    <message>
        <source>Sections by day or by role</source>
        <translation>按日或按岗位分组</translation>
    </message>
    <message>
        <source>Next role</source>
        <translation>下一个岗位</translation>
    </message>
    <message>
        <source>Role before</source>
        <translation>上一个岗位</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>例行工作</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>本周各天</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>哪几天</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>每周一至周五</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>不保存</translation>
    </message>
</context>
</TS>
