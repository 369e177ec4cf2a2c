<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ads_tab</name>
    <message>
        <source>Tests</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候選詞</translation>
    </message>
    <message>
        <source>Change sheet</source>
        <translation>變更單</translation>
    </message>
    <message>
        <source>Invest</source>
        <translation>加投與養詞</translation>
    </message>
    <message>
        <source>Creatives</source>
        <translation>創意</translation>
    </message>
    <message>
        <source>Display ads</source>
        <translation>展示推廣</translation>
    </message>
    <message>
        <source>Ad rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Judge the words</source>
        <translation>判斷關鍵詞</translation>
    </message>
    <message>
        <source>Hold the change sheet against the reports</source>
        <translation>用報表核對變更單</translation>
    </message>
    <message>
        <source>New test…</source>
        <translation>新建測試…</translation>
    </message>
    <message>
        <source>Edit test…</source>
        <translation>編輯測試…</translation>
    </message>
    <message>
        <source>Delete test</source>
        <translation>刪除測試</translation>
    </message>
    <message>
        <source>Start test</source>
        <translation>開始測試</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>標記已覆盤</translation>
    </message>
    <message>
        <source>Count anew from today</source>
        <translation>從今天重新計數</translation>
    </message>
    <message>
        <source>End test…</source>
        <translation>結束測試…</translation>
    </message>
    <message>
        <source>End the test "{name}"</source>
        <translation>結束測試「{name}」</translation>
    </message>
    <message>
        <source>What did it teach? One sentence is enough; it stays with the test for life.</source>
        <translation>這次測試學到了什麼？一句話就夠，會永久保留在測試裡。</translation>
    </message>
    <message>
        <source>Show its words</source>
        <translation>查看關鍵詞</translation>
    </message>
    <message>
        <source>Add words…</source>
        <translation>添加關鍵詞…</translation>
    </message>
    <message>
        <source>Add words to "{name}"</source>
        <translation>給「{name}」添加關鍵詞</translation>
    </message>
    <message>
        <source>One word a line, as copied from the search box or from Excel. A price in the next column is taken as the market price of a click.</source>
        <translation>每行一個詞，可從搜尋下拉框或 Excel 複製。後一列若有價格，作為市場平均點擊單價。</translation>
    </message>
    <message>
        <source>A test says what is tried, with which words, bids and money, and when it is looked at. Plan the first one; the planner tells before what it will cost and how sure the verdicts will be.</source>
        <translation>一個測試寫明測什麼、用哪些詞、出價和預算多少、什麼時候覆盤。先建第一個測試，開始之前就能看到要花多少錢、結論有多可靠。</translation>
    </message>
    <message>
        <source>No test is like that.</source>
        <translation>沒有符合條件的測試。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Days run</source>
        <translation>已測天數</translation>
    </message>
    <message>
        <source>{run} of {planned}</source>
        <translation>{run} / {planned}</translation>
    </message>
    <message>
        <source>Daily budget</source>
        <translation>日預算</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次覆盤</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>判斷方式</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>假設</translation>
    </message>
    <message>
        <source>What it taught</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>創建日期</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>Counted since</source>
        <translation>計數起始</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>推廣計劃</translation>
    </message>
    <message>
        <source>All plans of the channel</source>
        <translation>該渠道全部計劃</translation>
    </message>
    <message>
        <source>Default bid</source>
        <translation>默認出價</translation>
    </message>
    <message>
        <source>Share of the market price</source>
        <translation>按市場均價的比例</translation>
    </message>
    <message>
        <source>Target ROI</source>
        <translation>目標投產比</translation>
    </message>
    <message>
        <source>Planned days</source>
        <translation>計劃天數</translation>
    </message>
    <message>
        <source>Before a word is dropped</source>
        <translation>剔詞謹慎程度</translation>
    </message>
    <message>
        <source>Bids are for</source>
        <translation>出價目標</translation>
    </message>
    <message>
        <source>Bids may be changed during the test</source>
        <translation>測試期間可以調整出價</translation>
    </message>
    <message>
        <source>Bold: at a chance of 70%</source>
        <translation>大膽：七成把握就剔</translation>
    </message>
    <message>
        <source>Balanced: at a chance of 80%</source>
        <translation>適中：八成把握才剔</translation>
    </message>
    <message>
        <source>Careful: at a chance of 90%</source>
        <translation>謹慎：九成把握才剔</translation>
    </message>
    <message>
        <source>Most profit</source>
        <translation>利潤最高</translation>
    </message>
    <message>
        <source>Profit and traffic</source>
        <translation>利潤與流量兼顧</translation>
    </message>
    <message>
        <source>All traffic that pays</source>
        <translation>不虧錢的流量都要</translation>
    </message>
    <message>
        <source>e.g. words with 家用 sell better than those with 批发</source>
        <translation>例如：帶「家用」的詞比帶「批發」的詞賣得好</translation>
    </message>
    <message>
        <source>e.g. 1.20</source>
        <translation>例如 1.20</translation>
    </message>
    <message>
        <source>Words, one a line</source>
        <translation>關鍵詞，每行一個</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>未指定寶貝</translation>
    </message>
    <message>
        <source>Plan test "{name}"</source>
        <translation>新建測試「{name}」</translation>
    </message>
    <message>
        <source>Change test "{name}"</source>
        <translation>修改測試「{name}」</translation>
    </message>
    <message>
        <source>Start test "{name}"</source>
        <translation>開始測試「{name}」</translation>
    </message>
    <message>
        <source>Mark test "{name}" as reviewed</source>
        <translation>標記測試「{name}」已覆盤</translation>
    </message>
    <message>
        <source>Count test "{name}" anew</source>
        <translation>測試「{name}」重新計數</translation>
    </message>
    <message>
        <source>End test "{name}"</source>
        <translation>結束測試「{name}」</translation>
    </message>
    <message>
        <source>Delete test "{name}"</source>
        <translation>刪除測試「{name}」</translation>
    </message>
    <message>
        <source>Add {count} words to "{name}"</source>
        <translation>給「{name}」添加 {count} 個詞</translation>
    </message>
    <message>
        <source>Judge "{name}" by: {way}</source>
        <translation>「{name}」改按{way}判斷</translation>
    </message>
    <message>
        <source>Test deleted. Undo (Ctrl+Z) brings it back.</source>
        <translation>測試已刪除，撤銷（Ctrl+Z）可恢復。</translation>
    </message>
    <message>
        <source>{count} words added to "{name}".</source>
        <translation>已給「{name}」添加 {count} 個詞。</translation>
    </message>
    <message>
        <source>Chance of loss</source>
        <translation>虧錢可能性</translation>
    </message>
    <message>
        <source>How likely the word loses money at today's bid</source>
        <translation>按現在的出價，這個詞虧錢的可能性</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>曝光量</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>點擊量</translation>
    </message>
    <message>
        <source>Cost per click</source>
        <translation>平均點擊花費</translation>
    </message>
    <message>
        <source>Orders per click</source>
        <translation>點擊轉化率</translation>
    </message>
    <message>
        <source>Ad carts</source>
        <translation>推廣加購</translation>
    </message>
    <message>
        <source>Ad favourites</source>
        <translation>推廣收藏</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>質量分</translation>
    </message>
    <message>
        <source>Average rank</source>
        <translation>平均排名</translation>
    </message>
    <message>
        <source>New bid</source>
        <translation>建議出價</translation>
    </message>
    <message>
        <source>Worth of a click</source>
        <translation>點擊價值</translation>
    </message>
    <message>
        <source>The highest bid at which a click is expected to pay</source>
        <translation>一次點擊預計能帶來的毛利，也就是不虧錢的最高出價</translation>
    </message>
    <message>
        <source>{verdict} · {clicks} clicks</source>
        <translation>{verdict} · {clicks} 次點擊</translation>
    </message>
    <message>
        <source>No proposal</source>
        <translation>無建議</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>先檢查</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>下次再剔</translation>
    </message>
    <message>
        <source>The cap on removals spares this word today; it comes first the next time.</source>
        <translation>今天剔詞數量已到上限，這個詞下次優先處理。</translation>
    </message>
    <message>
        <source>No rule speaks for this word today.</source>
        <translation>今天沒有規則命中這個詞。</translation>
    </message>
    <message>
        <source>No word is in this state.</source>
        <translation>沒有處於該狀態的詞。</translation>
    </message>
    <message>
        <source>The words of a running test stand here, from those with orders to those never shown, each with a verdict that says its reason. Plan a test, or start one that is planned.</source>
        <translation>這裡列出測試中的關鍵詞，從有成交到無曝光逐層分開，每個詞都有結論和理由。先新建一個測試，或開始已計劃的測試。</translation>
    </message>
    <message>
        <source>No report tells of these words since the test began. Import the keyword report.</source>
        <translation>測試開始以來還沒有報表提到這些詞，請匯入關鍵詞報表。</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>什麼會改變結論</translation>
    </message>
    <message>
        <source>{clicks} more clicks without an order, and it would be dropped.</source>
        <translation>再有 {clicks} 次點擊仍無成交，就會建議刪除。</translation>
    </message>
    <message>
        <source>An order changes it at once; the verdict is worked out anew with every import.</source>
        <translation>每次匯入都會重新判斷，一有新成交結論馬上改變。</translation>
    </message>
    <message>
        <source>If it is wrong</source>
        <translation>萬一判斷錯了</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>本測試採用</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>判斷方式</translation>
    </message>
    <message>
        <source>Choose a word to see why, and how it went.</source>
        <translation>選一個詞，查看理由和走勢。</translation>
    </message>
    <message>
        <source>Trend of "{word}"</source>
        <translation>「{word}」走勢</translation>
    </message>
    <message>
        <source>{metric}, orders still coming</source>
        <translation>{metric}（成交還在陸續歸因）</translation>
    </message>
    <message>
        <source>No report tells of this word yet.</source>
        <translation>還沒有報表提到這個詞。</translation>
    </message>
    <message>
        <source>Journal of the word</source>
        <translation>這個詞的變更記錄</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>還沒有任何變更。</translation>
    </message>
    <message>
        <source>Accept the proposals</source>
        <translation>採納建議</translation>
    </message>
    <message>
        <source>Accept all proposals shown</source>
        <translation>採納列表中的全部建議</translation>
    </message>
    <message>
        <source>Drop the marked words</source>
        <translation>剔除選中的詞</translation>
    </message>
    <message>
        <source>Set bid…</source>
        <translation>設置出價…</translation>
    </message>
    <message>
        <source>Grow in the nursery</source>
        <translation>加入養詞</translation>
    </message>
    <message>
        <source>Done with this review</source>
        <translation>本次覆盤完成</translation>
    </message>
    <message>
        <source>Bid for {count} words</source>
        <translation>{count} 個詞的出價</translation>
    </message>
    <message>
        <source>The new bid in yuan for the marked words.</source>
        <translation>選中詞的新出價（元）。</translation>
    </message>
    <message>
        <source>Decide on {count} words</source>
        <translation>處理 {count} 個詞</translation>
    </message>
    <message>
        <source>Decide on "{word}"</source>
        <translation>處理「{word}」</translation>
    </message>
    <message>
        <source>{count} changes put on the change sheet.</source>
        <translation>已把 {count} 項變更寫入變更單。</translation>
    </message>
    <message>
        <source>Nothing is to be changed for these words.</source>
        <translation>這些詞不需要改動。</translation>
    </message>
    <message>
        <source>Decided by hand.</source>
        <translation>人工決定。</translation>
    </message>
    <message>
        <source>Found in the reports</source>
        <translation>報表中發現</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手工記錄</translation>
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
        <translation>新增關鍵詞</translation>
    </message>
    <message>
        <source>Word removed</source>
        <translation>移除關鍵詞</translation>
    </message>
    <message>
        <source>{part} {old} → {new}</source>
        <translation>{part} {old} → {new}</translation>
    </message>
    <message>
        <source>Ad change</source>
        <translation>推廣變更</translation>
    </message>
    <message>
        <source>Figure drawn</source>
        <translation>走勢指標</translation>
    </message>
    <message>
        <source>Trend of the word</source>
        <translation>走勢</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>養詞</translation>
    </message>
    <message>
        <source>A word grows for a product: name the product in the test first.</source>
        <translation>養詞要對應寶貝，請先在測試裡選定寶貝。</translation>
    </message>
    <message>
        <source>{count} words taken into the nursery.</source>
        <translation>{count} 個詞已加入養詞。</translation>
    </message>
    <message>
        <source>Grow {count} words</source>
        <translation>{count} 個詞加入養詞</translation>
    </message>
    <message>
        <source>Grow "{word}"</source>
        <translation>「{word}」加入養詞</translation>
    </message>
    <message>
        <source>The reports prove: {verified} changes made, {not_done} not made, {unseen} cannot be seen in them.</source>
        <translation>報表核實結果：{verified} 項已生效，{not_done} 項未操作，{unseen} 項在報表裡看不出。</translation>
    </message>
    <message>
        <source>Before it starts: what it costs, and how sure it will be</source>
        <translation>開始之前：要花多少錢，結論有多可靠</translation>
    </message>
    <message>
        <source>Plan the test</source>
        <translation>測算測試</translation>
    </message>
    <message>
        <source>Length in days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>Costs about</source>
        <translation>預計花費</translation>
    </message>
    <message>
        <source>Clicks a word</source>
        <translation>每詞點擊</translation>
    </message>
    <message>
        <source>Words decided</source>
        <translation>可定論詞數</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}～{high}</translation>
    </message>
    <message>
        <source>Money decided</source>
        <translation>可定論花費</translation>
    </message>
    <message>
        <source>Good words lost</source>
        <translation>誤刪好詞</translation>
    </message>
    <message>
        <source>Worth in 90 days</source>
        <translation>90 天收益</translation>
    </message>
    <message>
        <source>What deciding so brings in 90 days, the cost of the test taken off</source>
        <translation>按測試結論投放 90 天的收益，已扣除測試花費</translation>
    </message>
    <message>
        <source>The length that brings most is {days} days.</source>
        <translation>測 {days} 天收益最高。</translation>
    </message>
    <message>
        <source>Add words, and a default bid or market prices; the planner then works while you type.</source>
        <translation>填上關鍵詞和默認出價（或市場均價），邊填邊測算。</translation>
    </message>
    <message>
        <source>{known} of {words} words have figures of their own; the others are taken for usual ones: {clicks} clicks a day.</source>
        <translation>{words} 個詞中 {known} 個有歷史數據，其餘按一般詞估算：每天 {clicks} 次點擊。</translation>
    </message>
    <message>
        <source>The other way round: a budget in all of</source>
        <translation>反過來算：總預算</translation>
    </message>
    <message>
        <source>No margin known: enter the product's cost, or a target ROI, for a sharper plan.</source>
        <translation>毛利未知：填上寶貝成本或目標投產比，測算才準。</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>廣泛匹配</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>中心詞匹配</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精準匹配</translation>
    </message>
    <message>
        <source>Keyword promotion (Wanxiangtai)</source>
        <translation>關鍵詞推廣（萬相台）</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>新建測試</translation>
    </message>
    <message>
        <source>Edit test</source>
        <translation>編輯測試</translation>
    </message>
    <message>
        <source>Add test</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Give the test a name.</source>
        <translation>請給測試起個名字。</translation>
    </message>
    <message>
        <source>None marked: wherever the words are advertised</source>
        <translation>不勾選：這些詞在哪個計劃投放都算</translation>
    </message>
    <message>
        <source>Changes to make in the back office</source>
        <translation>要在後台做的變更</translation>
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
        <translation>永久記錄</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Shall be</source>
        <translation>改為</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
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
        <translation>核實日期</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>報表中</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Accept the marked lines</source>
        <translation>採納選中的變更</translation>
    </message>
    <message>
        <source>Refuse the marked lines</source>
        <translation>拒絕選中的變更</translation>
    </message>
    <message>
        <source>Done in the back office</source>
        <translation>已在後台操作</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>退回一步</translation>
    </message>
    <message>
        <source>Delete the marked lines</source>
        <translation>刪除選中的變更</translation>
    </message>
    <message>
        <source>Copy word, go on to the next</source>
        <translation>複製詞並跳到下一行</translation>
    </message>
    <message>
        <source>Copy its new bid</source>
        <translation>複製新出價</translation>
    </message>
    <message>
        <source>Change sheet as a workbook…</source>
        <translation>匯出變更單工作簿…</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>匯出工作簿…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採納</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>標記已操作</translation>
    </message>
    <message>
        <source>"{text}" is on the clipboard.</source>
        <translation>「{text}」已複製。</translation>
    </message>
    <message>
        <source>Accept {count} changes</source>
        <translation>採納 {count} 項變更</translation>
    </message>
    <message>
        <source>Refuse {count} changes</source>
        <translation>拒絕 {count} 項變更</translation>
    </message>
    <message>
        <source>Mark {count} changes as done</source>
        <translation>標記 {count} 項變更已操作</translation>
    </message>
    <message>
        <source>Take {count} changes one step back</source>
        <translation>{count} 項變更退回一步</translation>
    </message>
    <message>
        <source>Delete {count} changes</source>
        <translation>刪除 {count} 項變更</translation>
    </message>
    <message>
        <source>Change the new bid of "{word}"</source>
        <translation>修改「{word}」的新出價</translation>
    </message>
    <message>
        <source>Another new bid…</source>
        <translation>改新出價…</translation>
    </message>
    <message>
        <source>New bid of "{word}"</source>
        <translation>「{word}」的新出價</translation>
    </message>
    <message>
        <source>In yuan; the lowest bid is 0.05.</source>
        <translation>單位元，最低 0.05。</translation>
    </message>
    <message>
        <source>What you decide on words stands here, line by line, until the next report proves that it was done in the back office. Decide on the words of a test to begin.</source>
        <translation>你對關鍵詞的決定逐條列在這裡，直到下一份報表證明後台確實改了。先去處理測試裡的關鍵詞。</translation>
    </message>
    <message>
        <source>Nothing is left to do. Everything decided was made and proved.</source>
        <translation>沒有待辦的變更，決定的都已操作並核實。</translation>
    </message>
    <message>
        <source>No change of advertising is known yet.</source>
        <translation>還沒有推廣變更記錄。</translation>
    </message>
    <message>
        <source>Accept what is right, make it in the back office (Ctrl+D copies word by word), mark it as done; the next import proves it.</source>
        <translation>採納對的變更，到後台逐條操作（Ctrl+D 逐詞複製），再標記已操作；下次匯入報表時自動核實。</translation>
    </message>
    <message>
        <source>Go to the words</source>
        <translation>去看關鍵詞</translation>
    </message>
    <message>
        <source>How far words have come</source>
        <translation>關鍵詞狀態</translation>
    </message>
    <message>
        <source>Copy word</source>
        <translation>複製詞</translation>
    </message>
    <message>
        <source>Counts anew since {day}: {reason}.</source>
        <translation>{day} 起重新計數：{reason}。</translation>
    </message>
    <message>
        <source>Counted: orders within {days} days of the click.</source>
        <translation>統計口徑：點擊後 {days} 天內的成交。</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>選用</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市場行情</translation>
    </message>
    <message>
        <source>Sold in search, not advertised</source>
        <translation>搜尋有成交、未投放</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已記下</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>組合詞</translation>
    </message>
    <message>
        <source>Price of a click</source>
        <translation>市場點擊單價</translation>
    </message>
    <message>
        <source>Search buyers</source>
        <translation>搜尋買家</translation>
    </message>
    <message>
        <source>Fits the title</source>
        <translation>標題匹配度</translation>
    </message>
    <message>
        <source>Share of its letters that the product's title has in the same order</source>
        <translation>詞裡的字按順序出現在寶貝標題中的比例</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>已知情況</translation>
    </message>
    <message>
        <source>never tried</source>
        <translation>沒測過</translation>
    </message>
    <message>
        <source>tested in "{name}" from {day}</source>
        <translation>測過：「{name}」{day} 起</translation>
    </message>
    <message>
        <source>dropped in "{name}" of {day}</source>
        <translation>在「{name}」（{day}）中被剔除</translation>
    </message>
    <message>
        <source>{clicks} clicks, {orders} orders, {cost} in ads</source>
        <translation>推廣 {clicks} 次點擊、{orders} 單、花費 {cost}</translation>
    </message>
    <message>
        <source>runs in ads</source>
        <translation>正在投放</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>For the product</source>
        <translation>寶貝</translation>
    </message>
    <message>
        <source>The whole shop</source>
        <translation>全店</translation>
    </message>
    <message>
        <source>No word is known for this product. Paste words from the search box, or put some together.</source>
        <translation>這個寶貝還沒有候選詞，可貼上搜尋下拉詞，或組合一些詞。</translation>
    </message>
    <message>
        <source>Words worth trying stand here: those noted, those people search for on the market, and those that sold by search and are not advertised. Import a market or search-word report, or paste words.</source>
        <translation>這裡列出值得測的詞：記下的詞、市場上有人搜的詞、搜尋有成交卻沒投放的詞。請匯入行情詞或搜尋詞報表，或直接貼上。</translation>
    </message>
    <message>
        <source>Put words together…</source>
        <translation>組合詞…</translation>
    </message>
    <message>
        <source>Send to test…</source>
        <translation>加入測試…</translation>
    </message>
    <message>
        <source>Pick the marked words</source>
        <translation>選用標記的詞</translation>
    </message>
    <message>
        <source>Refuse the marked words</source>
        <translation>拒絕標記的詞</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出列表</translation>
    </message>
    <message>
        <source>Words to be tried</source>
        <translation>要測的詞</translation>
    </message>
    <message>
        <source>Put words together</source>
        <translation>組合詞</translation>
    </message>
    <message>
        <source>Main words times what people add to them: every line of the first box with every line of the second and third. An empty line leaves a part out.</source>
        <translation>主詞乘以人們附加的詞：第一框每行與第二、三框每行組合，空行表示不加這一部分。</translation>
    </message>
    <message>
        <source>Main words</source>
        <translation>主詞</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>屬性詞</translation>
    </message>
    <message>
        <source>Long tail</source>
        <translation>長尾詞</translation>
    </message>
    <message>
        <source>Note {count} words</source>
        <translation>記下 {count} 個詞</translation>
    </message>
    <message>
        <source>Send {count} words to a test</source>
        <translation>把 {count} 個詞加入測試</translation>
    </message>
    <message>
        <source>They keep their market price; what the test will cost is told before it starts.</source>
        <translation>市場單價會一併帶過去，測試開始前會告訴你要花多少錢。</translation>
    </message>
    <message>
        <source>A new test</source>
        <translation>新的測試</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Refuse {count} words</source>
        <translation>拒絕 {count} 個詞</translation>
    </message>
    <message>
        <source>Take {count} words off the list</source>
        <translation>把 {count} 個詞移出列表</translation>
    </message>
    <message>
        <source>{count} picked</source>
        <translation>已選 {count} 個</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>規則歸屬</translation>
    </message>
    <message>
        <source>the whole shop</source>
        <translation>全店</translation>
    </message>
    <message>
        <source>the test "{name}"</source>
        <translation>測試「{name}」</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Words hit today</source>
        <translation>今日命中詞數</translation>
    </message>
    <message>
        <source>Hits {count} of {words} words of "{name}" today.</source>
        <translation>今天命中「{name}」{words} 個詞中的 {count} 個。</translation>
    </message>
    <message>
        <source>No test is running, so nobody knows how many words it hits.</source>
        <translation>沒有進行中的測試，無法計算命中詞數。</translation>
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
        <translation>並且</translation>
    </message>
    <message>
        <source>then propose</source>
        <translation>那麼建議</translation>
    </message>
    <message>
        <source>by</source>
        <translation>幅度</translation>
    </message>
    <message>
        <source>Figure looked at</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>關係</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>閾值</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>參照</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>固定數值</translation>
    </message>
    <message>
        <source>× its plan</source>
        <translation>倍計劃均值</translation>
    </message>
    <message>
        <source>× its product</source>
        <translation>倍寶貝均值</translation>
    </message>
    <message>
        <source>× break-even</source>
        <translation>倍保本線</translation>
    </message>
    <message>
        <source>since it counts</source>
        <translation>計數以來</translation>
    </message>
    <message>
        <source>last {days} days</source>
        <translation>近 {days} 天</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>統計範圍</translation>
    </message>
    <message>
        <source>lower the bid</source>
        <translation>降低出價</translation>
    </message>
    <message>
        <source>raise the bid</source>
        <translation>提高出價</translation>
    </message>
    <message>
        <source>check status, bid and match first</source>
        <translation>先檢查狀態、出價和匹配方式</translation>
    </message>
    <message>
        <source>One more condition</source>
        <translation>再加一個條件</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>去掉這個條件</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建規則</translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation>刪除規則</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>儲存規則</translation>
    </message>
    <message>
        <source>As it came with the program</source>
        <translation>恢復出廠規則</translation>
    </message>
    <message>
        <source>The first rule of a strategy that fits speaks for a word; a run never removes more than a fifth of the words nor more than 15.</source>
        <translation>每個策略中最先命中的規則說了算；一次最多剔除五分之一的詞，且不超過 15 個。</translation>
    </message>
    <message>
        <source>Change a rule of {whose}</source>
        <translation>修改規則（{whose}）</translation>
    </message>
    <message>
        <source>Add a rule to {whose}</source>
        <translation>新增規則（{whose}）</translation>
    </message>
    <message>
        <source>Delete a rule of {whose}</source>
        <translation>刪除規則（{whose}）</translation>
    </message>
    <message>
        <source>Bring back the rules of {whose}</source>
        <translation>恢復出廠規則（{whose}）</translation>
    </message>
    <message>
        <source>Switch a rule of {whose}</source>
        <translation>啟停規則（{whose}）</translation>
    </message>
    <message>
        <source>The rules are as they came with the program. Undo (Ctrl+Z) brings yours back.</source>
        <translation>已恢復出廠規則，撤銷（Ctrl+Z）可找回你的規則。</translation>
    </message>
    <message>
        <source>No rule is like that.</source>
        <translation>沒有符合條件的規則。</translation>
    </message>
    <message>
        <source>Every condition needs a threshold.</source>
        <translation>每個條件都要填閾值。</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Good words</source>
        <translation>好詞</translation>
    </message>
    <message>
        <source>Nursery</source>
        <translation>養詞</translation>
    </message>
    <message>
        <source>Budget pace</source>
        <translation>預算進度</translation>
    </message>
    <message>
        <source>{count} of {room} places taken</source>
        <translation>已養 {count} / {room} 個</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>養詞天數</translation>
    </message>
    <message>
        <source>Goal, clicks a day</source>
        <translation>目標日點擊</translation>
    </message>
    <message>
        <source>Clicks a day</source>
        <translation>日均點擊</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Highest bid that pays</source>
        <translation>最高可出價</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>已達目標</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>再等等</translation>
    </message>
    <message>
        <source>No word of this test is known to pay yet. A word needs two orders and ten clicks to be raised.</source>
        <translation>這個測試還沒有確認賺錢的詞。至少要有 2 單和 10 次點擊才會建議提價。</translation>
    </message>
    <message>
        <source>No word is being grown. Mark good words of a test and take them in with Ctrl+G.</source>
        <translation>還沒有在養的詞。在測試裡選中好詞，按 Ctrl+G 加入。</translation>
    </message>
    <message>
        <source>No report tells what a plan cost this month.</source>
        <translation>本月還沒有計劃花費的報表。</translation>
    </message>
    <message>
        <source>Another goal…</source>
        <translation>改目標…</translation>
    </message>
    <message>
        <source>Goal of "{word}"</source>
        <translation>「{word}」的目標</translation>
    </message>
    <message>
        <source>Clicks a day at which it is grown.</source>
        <translation>每天多少次點擊算養成。</translation>
    </message>
    <message>
        <source>Take out of the nursery</source>
        <translation>移出養詞</translation>
    </message>
    <message>
        <source>Put the new bids on the change sheet</source>
        <translation>建議出價寫入變更單</translation>
    </message>
    <message>
        <source>Budget of the month…</source>
        <translation>設置月預算…</translation>
    </message>
    <message>
        <source>Month's budget of {name}</source>
        <translation>{name}的月預算</translation>
    </message>
    <message>
        <source>In yuan, from this month on; empty: none.</source>
        <translation>單位元，從本月起生效；留空表示不設。</translation>
    </message>
    <message>
        <source>Month's budget</source>
        <translation>月預算</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>已花費</translation>
    </message>
    <message>
        <source>Due by now</source>
        <translation>至今應花</translation>
    </message>
    <message>
        <source>Month ends at</source>
        <translation>預計月末</translation>
    </message>
    <message>
        <source>A day from now on</source>
        <translation>今後每天可花</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>進度</translation>
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
        <translation>未設預算</translation>
    </message>
    <message>
        <source>Days above the limit</source>
        <translation>超上限天數</translation>
    </message>
    <message>
        <source>A day may take 1.5 times the daily budget, seven days together never more than seven times</source>
        <translation>單日最多花日預算的 1.5 倍，連續七天不超過 7 倍</translation>
    </message>
    <message>
        <source>All plans together</source>
        <translation>全部計劃合計</translation>
    </message>
    <message>
        <source>One dear day is no overspend: the platform may take 1.5 times the daily budget, seven days together never more than seven times.</source>
        <translation>某一天多花不算超支：平台單日最多可花日預算的 1.5 倍，連續七天合計不超過 7 倍。</translation>
    </message>
    <message>
        <source>Change the goal of "{word}"</source>
        <translation>修改「{word}」的目標</translation>
    </message>
    <message>
        <source>Take {count} words out of the nursery</source>
        <translation>{count} 個詞移出養詞</translation>
    </message>
    <message>
        <source>Change the budget of {name}</source>
        <translation>修改{name}的預算</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>創意</translation>
    </message>
    <message>
        <source>Click rate lies between</source>
        <translation>點擊率區間</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low}～{high}</translation>
    </message>
    <message>
        <source>Chance to be best</source>
        <translation>最優可能性</translation>
    </message>
    <message>
        <source>Selling point</source>
        <translation>賣點</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>投放位置</translation>
    </message>
    <message>
        <source>Price shown</source>
        <translation>展示價格</translation>
    </message>
    <message>
        <source>Sales shown</source>
        <translation>展示銷量</translation>
    </message>
    <message>
        <source>In the reports</source>
        <translation>報表中的創意</translation>
    </message>
    <message>
        <source>Not in the reports yet</source>
        <translation>報表裡還沒有</translation>
    </message>
    <message>
        <source>New creative…</source>
        <translation>新建創意…</translation>
    </message>
    <message>
        <source>Edit creative…</source>
        <translation>編輯創意…</translation>
    </message>
    <message>
        <source>Delete the marked creatives</source>
        <translation>刪除選中的創意</translation>
    </message>
    <message>
        <source>Take in those the reports tell of</source>
        <translation>收入報表中的創意</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif)</source>
        <translation>圖片 (*.png *.jpg *.jpeg *.webp *.bmp *.gif)</translation>
    </message>
    <message>
        <source>No creative of this product is kept.</source>
        <translation>這個寶貝還沒有創意。</translation>
    </message>
    <message>
        <source>Pictures that are tried against each other stand here with their click rates, and the chance of each to be the best. Write down the first picture, or import a report by creative.</source>
        <translation>互相對比的創意圖列在這裡，附點擊率和成為最優的可能性。先登記第一張圖，或匯入創意報表。</translation>
    </message>
    <message>
        <source>Say which creative of the reports each picture is; then they can be compared.</source>
        <translation>先指明每張圖對應報表中的哪個創意，才能比較。</translation>
    </message>
    <message>
        <source>Add creative "{name}"</source>
        <translation>新建創意「{name}」</translation>
    </message>
    <message>
        <source>Change creative "{name}"</source>
        <translation>修改創意「{name}」</translation>
    </message>
    <message>
        <source>Delete {count} creatives</source>
        <translation>刪除 {count} 個創意</translation>
    </message>
    <message>
        <source>Take in {count} creatives</source>
        <translation>收入 {count} 個創意</translation>
    </message>
    <message>
        <source>Laid out by</source>
        <translation>查看維度</translation>
    </message>
    <message>
        <source>Crowds</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>單元</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>The places it may really have, from the best ROI down</source>
        <translation>按投產比從高到低，它真實可能的名次</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>資源位與計劃</translation>
    </message>
    <message>
        <source>Cost per cart</source>
        <translation>加購成本</translation>
    </message>
    <message>
        <source>ROI likely between</source>
        <translation>投產比區間</translation>
    </message>
    <message>
        <source>Pays with</source>
        <translation>不虧可能性</translation>
    </message>
    <message>
        <source>The chance that its ROI is above break-even</source>
        <translation>投產比高於保本線的可能性</translation>
    </message>
    <message>
        <source>Part of the event budget</source>
        <translation>活動預算分配</translation>
    </message>
    <message>
        <source>What display ads cost and brought stands here, ranked with the places each may really have. Import a 万相台 report by crowd, creative, unit or plan.</source>
        <translation>展示推廣的花費和回報在這裡排名，並標出真實可能的名次。請匯入萬相台的人群、創意、單元或計劃報表。</translation>
    </message>
    <message>
        <source>Nothing is like that.</source>
        <translation>沒有符合條件的記錄。</translation>
    </message>
    <message>
        <source>For an event on</source>
        <translation>活動日期</translation>
    </message>
    <message>
        <source>Days of the test</source>
        <translation>測試天數</translation>
    </message>
    <message>
        <source>Clicks each</source>
        <translation>每組點擊</translation>
    </message>
    <message>
        <source>Event budget</source>
        <translation>活動預算</translation>
    </message>
    <message>
        <source>Testing {count} combinations costs about {cost}.</source>
        <translation>測 {count} 組約花 {cost}。</translation>
    </message>
    <message>
        <source>Words of "{name}" that pay</source>
        <translation>「{name}」中賺錢的詞</translation>
    </message>
    <message>
        <source>Lay out by something else</source>
        <translation>換查看維度</translation>
    </message>
    <message>
        <source>Tests before an event</source>
        <translation>活動前測試</translation>
    </message>
    <message>
        <source>Ad keywords as tests: what each word costs and brings, whether to keep, raise or drop it and how sure that is, and the change sheet that the next import proves.</source>
        <translation>把推廣關鍵詞當作測試來管：每個詞花了多少、帶來多少，該留、該提價還是該剔，把握有多大；變更單由下一次匯入自動核實。</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>重新加回</translation>
    </message>
    <message>
        <source>Customers of this shop decide</source>
        <translation>本店顧客下單快慢</translation>
    </message>
    <message>
        <source>mostly on the day of the click</source>
        <translation>多數當天就下單</translation>
    </message>
    <message>
        <source>over days: dear or much compared goods</source>
        <translation>要考慮幾天（高單價、反覆比較的商品）</translation>
    </message>
    <message>
        <source>Holds for the whole shop: how long orders are waited for, until the reports themselves tell</source>
        <translation>對全店生效：在報表自己說明之前，要等幾天訂單才算到齊</translation>
    </message>
    <message>
        <source>Bid by traffic</source>
        <translation>按流量佔比出價</translation>
    </message>
    <message>
        <source>The bid moved towards the share of the shop's visitors that ads are planned to bring: at most 10%, never above what a click is worth</source>
        <translation>按推廣訪客佔比與計劃佔比的差距調整的出價：最多調 10%，不超過一次點擊的價值</translation>
    </message>
    <message>
        <source>Adjust by traffic</source>
        <translation>按流量佔比調價</translation>
    </message>
    <message>
        <source>Visitors ads are planned to bring</source>
        <translation>計劃推廣訪客佔比</translation>
    </message>
    <message>
        <source>Change the share of visitors planned for ads</source>
        <translation>修改計劃推廣訪客佔比</translation>
    </message>
    <message>
        <source>Rules to a file…</source>
        <translation>規則匯出為檔案…</translation>
    </message>
    <message>
        <source>Rules from a file…</source>
        <translation>從檔案匯入規則…</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>規則 (*.json)</translation>
    </message>
    <message>
        <source>The rules are in {name}.</source>
        <translation>規則已匯出到 {name}。</translation>
    </message>
    <message>
        <source>{count} rules of {name} taken over. Undo (Ctrl+Z) brings yours back.</source>
        <translation>已從 {name} 匯入 {count} 條規則。復原（Ctrl+Z）可恢復原來的規則。</translation>
    </message>
    <message>
        <source>Take the rules of {name} over for {whose}</source>
        <translation>為{whose}匯入 {name} 的規則</translation>
    </message>
    <message>
        <source>Decide by the next way</source>
        <translation>換下一種判定方式</translation>
    </message>
    <message>
        <source>Change the break-even ROI of display ads</source>
        <translation>修改展示推廣的保本投產比</translation>
    </message>
    <message>
        <source>Change the event budget</source>
        <translation>修改活動預算</translation>
    </message>
    <message>
        <source>Creative or targeting</source>
        <translation>創意 / 定向</translation>
    </message>
    <message>
        <source>Pictures of one product are compared with each other: choose a product.</source>
        <translation>同一寶貝的圖片才能互相比較：請先選擇寶貝。</translation>
    </message>
    <message>
        <source>Bids by hour…</source>
        <translation>分時出價…</translation>
    </message>
    <message>
        <source>Bids by hour</source>
        <translation>分時出價</translation>
    </message>
    <message>
        <source>No report has hours. Copy the table of hours from the back office and paste it here: hour, impressions, clicks, cost, carts, orders. Hours with little data stay near 100%.</source>
        <translation>報表裡沒有分時數據。請從後台複製分時數據表，貼到這裡：小時、展現量、點擊量、花費、加購數、訂單數。數據少的時段保持在 100% 附近。</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>Bid factor</source>
        <translation>時段折扣</translation>
    </message>
    <message>
        <source>Orders for ¥100</source>
        <translation>每百元訂單區間</translation>
    </message>
    <message>
        <source>{reason} {action}</source>
        <translation>{reason}{action}</translation>
    </message>
    <message>
        <source>Keep these hours</source>
        <translation>儲存這些時段</translation>
    </message>
    <message>
        <source>Kept on {day}.</source>
        <translation>儲存於 {day}。</translation>
    </message>
    <message>
        <source>Keep the hours of the ads</source>
        <translation>儲存推廣分時數據</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>查漏補缺</translation>
    </message>
    <message>
        <source>Sold by ads, not in the title</source>
        <translation>推廣有成交、標題沒有</translation>
    </message>
    <message>
        <source>Sold by search, not advertised</source>
        <translation>搜尋有成交、沒投放</translation>
    </message>
    <message>
        <source>Of the last three months. In the title such a word brings visitors that cost nothing.</source>
        <translation>近三個月的資料。這些詞加進標題，就能帶來免費訪客。</translation>
    </message>
    <message>
        <source>Of the last 30 days. Products have these words in their titles, and no ad ran for three months.</source>
        <translation>近 30 天的資料。寶貝標題裡有這些詞，但近三個月沒有投放過。</translation>
    </message>
    <message>
        <source>Every word that ads sold is in the title of its product.</source>
        <translation>推廣有成交的詞，寶貝標題裡都有了。</translation>
    </message>
    <message>
        <source>Every word that sold by search and stands in a title is advertised.</source>
        <translation>搜尋有成交、標題裡也有的詞，都已在投放。</translation>
    </message>
    <message>
        <source>Words that sell in ads and are missing in the title stand here, and words that sell by search without an ad. Import keyword reports of the ads and the search-word report.</source>
        <translation>推廣有成交而標題裡沒有的詞、搜尋有成交卻沒投放的詞，都列在這裡。請匯入推廣關鍵詞報表和搜尋詞報表。</translation>
    </message>
    <message>
        <source>To the title's words</source>
        <translation>去標題詞庫</translation>
    </message>
    <message>
        <source>To the candidates</source>
        <translation>去候選詞</translation>
    </message>
    <message>
        <source>Take the word up on the other side</source>
        <translation>把詞補到另一邊</translation>
    </message>
    <message>
        <source>Title now</source>
        <translation>現在的標題</translation>
    </message>
    <message>
        <source>Visitors who bought</source>
        <translation>支付轉化率</translation>
    </message>
    <message>
        <source>In the titles of</source>
        <translation>標題含該詞的寶貝</translation>
    </message>
    <message>
        <source>Windows and breaks…</source>
        <translation>歸因週期與口徑…</translation>
    </message>
    <message>
        <source>How the reports count</source>
        <translation>報表口徑</translation>
    </message>
    <message>
        <source>Attribution window</source>
        <translation>歸因週期</translation>
    </message>
    <message>
        <source>Orders so many days after the click are counted; days told only in another window are left out. Holds from yesterday on; tests that ended before stay as they were.</source>
        <translation>點擊後多少天內的成交算數；只有其他週期資料的日子不採用。從昨天起生效，之前已結束的測試不受影響。</translation>
    </message>
    <message>
        <source>The one most days are told in</source>
        <translation>資料天數最多的週期</translation>
    </message>
    <message>
        <source>Breaks of the series</source>
        <translation>口徑變化</translation>
    </message>
    <message>
        <source>Days on which the platform changed how it counts. Tests that such a day lies in say so, and the trend shows it.</source>
        <translation>平台改變統計口徑的日子。測試期間遇到這樣的日子會提示，走勢圖上也會標出。</translation>
    </message>
    <message>
        <source>For example: similar words are counted as one from this day on</source>
        <translation>例如：從這天起近義詞合併統計</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>取消標記</translation>
    </message>
    <message>
        <source>No break is marked.</source>
        <translation>沒有標記過口徑變化。</translation>
    </message>
    <message>
        <source>Change how the reports count</source>
        <translation>修改報表口徑</translation>
    </message>
    <message>
        <source>Take out of the test</source>
        <translation>移出測試</translation>
    </message>
    <message>
        <source>Take {count} words out of the test</source>
        <translation>把 {count} 個詞移出測試</translation>
    </message>
    <message>
        <source>{count} words are out of the test, as if they had never been in it. Undo (Ctrl+Z) brings them back.</source>
        <translation>已把 {count} 個詞移出測試，如同從未加入。可復原（Ctrl+Z）找回。</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>{month}: {clicks} clicks, {cost}, {orders} orders</source>
        <translation>{month}：{clicks} 次點擊，花費 {cost}，{orders} 單</translation>
    </message>
    <message>
        <source>Break of the series</source>
        <translation>口徑變化</translation>
    </message>
</context>
</TS>
