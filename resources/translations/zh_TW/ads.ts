<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ads</name>
    <message>
        <source>With orders</source>
        <translation>有成交</translation>
    </message>
    <message>
        <source>Carts or favourites, no order</source>
        <translation>有加購收藏</translation>
    </message>
    <message>
        <source>Clicks only</source>
        <translation>只有點擊</translation>
    </message>
    <message>
        <source>Impressions only</source>
        <translation>只有曝光</translation>
    </message>
    <message>
        <source>No impressions</source>
        <translation>無曝光</translation>
    </message>
    <message>
        <source>Newly added</source>
        <translation>新加詞</translation>
    </message>
    <message>
        <source>Drop word</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Lower bid</source>
        <translation>降價</translation>
    </message>
    <message>
        <source>Raise bid</source>
        <translation>提價</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Needs more data</source>
        <translation>數據不足</translation>
    </message>
    <message>
        <source>No traffic</source>
        <translation>沒有流量</translation>
    </message>
    <message>
        <source>No orders possible</source>
        <translation>不可能成交</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>已建議</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已採納</translation>
    </message>
    <message>
        <source>Done, not proved yet</source>
        <translation>已操作，待核實</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核實</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未操作</translation>
    </message>
    <message>
        <source>Cannot be seen in the report</source>
        <translation>報表裡看不出</translation>
    </message>
    <message>
        <source>{clicks} clicks, {orders} orders so far; an average word of this test would have about {expected} orders.</source>
        <translation>已有 {clicks} 次點擊、{orders} 單；本次測試的普通詞此時約應有 {expected} 單。</translation>
    </message>
    <message>
        <source>A click is worth about {value} and costs {price}; it loses money at today's bid with {chance}.</source>
        <translation>一次點擊約值 {value}，要花 {price}；按現在的出價，虧錢的可能性{chance}。</translation>
    </message>
    <message>
        <source>About {clicks} clicks are so fresh that their orders may still come; this is allowed for.</source>
        <translation>其中約 {clicks} 次點擊太新，訂單可能還沒到（已計入）。</translation>
    </message>
    <message>
        <source>The report shows clicks without cost; the market price was taken.</source>
        <translation>報表裡有點擊卻沒有花費，已按市場價計算。</translation>
    </message>
    <message>
        <source>No impressions in {days} days at {bid}.</source>
        <translation>出價 {bid}，{days} 天沒有曝光。</translation>
    </message>
    <message>
        <source>Even at the lowest bid it would lose with {chance}; testing on costs more than it can win.</source>
        <translation>即使降到最低出價，虧錢的可能性也有{chance}；再測下去的花費大於可能的收益。</translation>
    </message>
    <message>
        <source>It pays, but cheaper clicks would earn more in all.</source>
        <translation>這個詞能賺錢，但點擊買便宜些，總利潤更高。</translation>
    </message>
    <message>
        <source>At this price it most likely loses; cheaper it may pay.</source>
        <translation>按這個價多半虧錢，便宜些可能賺。</translation>
    </message>
    <message>
        <source>It pays, and more traffic would earn more.</source>
        <translation>這個詞能賺錢，流量再多些賺得更多。</translation>
    </message>
    <message>
        <source>It is off, but orders of its earlier clicks came late: it may pay after all.</source>
        <translation>這個詞已停，但之前的點擊後來又有成交：它可能還是賺錢的。</translation>
    </message>
    <message>
        <source>It is off, and nothing that came since speaks for it.</source>
        <translation>這個詞已停，之後也沒有數據為它說話。</translation>
    </message>
    <message>
        <source>It is known well enough, and its bid is about right.</source>
        <translation>數據已夠，出價也合適。</translation>
    </message>
    <message>
        <source>Too early to say.</source>
        <translation>現在下結論太早。</translation>
    </message>
    <message>
        <source>A higher bid would cost more than a click is expected to be worth ({value}).</source>
        <translation>再提價就超過一次點擊的預計價值（{value}）。</translation>
    </message>
    <message>
        <source>Its product cannot be bought now, or the report has no orders: clicks alone prove nothing.</source>
        <translation>寶貝現在買不了，或報表裡沒有成交數據：光看點擊說明不了什麼。</translation>
    </message>
    <message>
        <source>No margin known: judged by the ROI wanted.</source>
        <translation>毛利未知：按目標投產比判斷。</translation>
    </message>
    <message>
        <source>No margin known: only a sure loss is told; enter the product's cost for a full verdict.</source>
        <translation>毛利未知：只能指出必虧的詞；填上寶貝成本才有完整結論。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>建議刪除。</translation>
    </message>
    <message>
        <source>Lower the bid from {old} to {new}.</source>
        <translation>建議出價由 {old} 降到 {new}。</translation>
    </message>
    <message>
        <source>Raise the bid from {old} to {new}, never above {highest}.</source>
        <translation>建議出價由 {old} 提到 {new}，任何時候不要超過 {highest}。</translation>
    </message>
    <message>
        <source>Take it back at {new}.</source>
        <translation>建議以 {new} 重新開啟。</translation>
    </message>
    <message>
        <source>Leave it off.</source>
        <translation>保持關閉。</translation>
    </message>
    <message>
        <source>Keep it; a good bid is {new}.</source>
        <translation>保留，建議出價 {new}。</translation>
    </message>
    <message>
        <source>Test on at {new}; if the next {clicks} clicks bring no order it will be dropped.</source>
        <translation>按 {new} 繼續測；若再有 {clicks} 次點擊仍無訂單就刪除。</translation>
    </message>
    <message>
        <source>Check status and match, try {new} for 3 days, then replace the word.</source>
        <translation>先查狀態和匹配方式，提到 {new} 再試 3 天，仍無曝光就換詞。</translation>
    </message>
    <message>
        <source>Replace the word.</source>
        <translation>建議換詞。</translation>
    </message>
    <message>
        <source>Pause it until the product can be bought again.</source>
        <translation>先暫停，等寶貝能買了再開。</translation>
    </message>
    <message>
        <source>a chance of {percent}%</source>
        <translation>約 {percent}%</translation>
    </message>
    <message>
        <source>a chance above 99%</source>
        <translation>超過 99%</translation>
    </message>
    <message>
        <source>a chance below 1%</source>
        <translation>不到 1%</translation>
    </message>
    <message>
        <source>If it is a good word after all, dropping it costs about {amount} in {days} days.</source>
        <translation>萬一它其實是好詞，刪掉它 {days} 天約少賺 {amount}。</translation>
    </message>
    <message>
        <source>If it is a bad word after all, keeping it costs about {amount} in {days} days.</source>
        <translation>萬一它其實是差詞，留著它 {days} 天約虧 {amount}。</translation>
    </message>
    <message>
        <source>If {conditions}, then propose: {proposal}.</source>
        <translation>如果{conditions}，那麼建議：{proposal}。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>，並且</translation>
    </message>
    <message>
        <source>A rule without conditions proposes nothing.</source>
        <translation>沒有條件的規則不會提出建議。</translation>
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
        <translation>低於</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不超過</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不低於</translation>
    </message>
    <message>
        <source>above</source>
        <translation>高於</translation>
    </message>
    <message>
        <source>{factor} × that of its plan</source>
        <translation>計劃平均的 {factor} 倍</translation>
    </message>
    <message>
        <source>{factor} × that of its product</source>
        <translation>寶貝平均的 {factor} 倍</translation>
    </message>
    <message>
        <source>{factor} × break-even</source>
        <translation>保本線的 {factor} 倍</translation>
    </message>
    <message>
        <source>drop the word</source>
        <translation>刪除該詞</translation>
    </message>
    <message>
        <source>lower the bid by {percent}%</source>
        <translation>降價 {percent}%</translation>
    </message>
    <message>
        <source>raise the bid by {percent}%</source>
        <translation>提價 {percent}%</translation>
    </message>
    <message>
        <source>check its status, bid and match first</source>
        <translation>先檢查狀態、出價和匹配方式</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>曝光量</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>點擊量</translation>
    </message>
    <message>
        <source>click rate</source>
        <translation>點擊率</translation>
    </message>
    <message>
        <source>price per click</source>
        <translation>平均點擊花費</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>花費</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>成交筆數</translation>
    </message>
    <message>
        <source>orders per click</source>
        <translation>點擊轉化率</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>投產比</translation>
    </message>
    <message>
        <source>cost per order</source>
        <translation>成交成本</translation>
    </message>
    <message>
        <source>carts</source>
        <translation>加購數</translation>
    </message>
    <message>
        <source>carts per click</source>
        <translation>點擊加購率</translation>
    </message>
    <message>
        <source>quality score</source>
        <translation>質量分</translation>
    </message>
    <message>
        <source>average rank</source>
        <translation>平均排名</translation>
    </message>
    <message>
        <source>days live</source>
        <translation>投放天數</translation>
    </message>
    <message>
        <source>3-day rule</source>
        <translation>3 天規則</translation>
    </message>
    <message>
        <source>Cut cost</source>
        <translation>控制花費</translation>
    </message>
    <message>
        <source>More of the good words</source>
        <translation>好詞加量</translation>
    </message>
    <message>
        <source>Better click rate</source>
        <translation>提升點擊率</translation>
    </message>
    <message>
        <source>On simulated shops the 3-day rule earned {rule}% of what perfect choice would, the statistical verdict {ours}%; the rule threw away {lost}% of the good words' profit.</source>
        <translation>在模擬店鋪裡，3 天規則只拿到完美選詞利潤的 {rule}%，統計判斷拿到 {ours}%；該規則扔掉了好詞利潤的 {lost}%。</translation>
    </message>
    <message>
        <source>bid changed</source>
        <translation>改過出價</translation>
    </message>
    <message>
        <source>creative changed</source>
        <translation>換過創意</translation>
    </message>
    <message>
        <source>price changed</source>
        <translation>改過售價</translation>
    </message>
    <message>
        <source>title changed</source>
        <translation>改過標題</translation>
    </message>
    <message>
        <source>orders within {days} days of the click</source>
        <translation>點擊後 {days} 天內成交</translation>
    </message>
    <message>
        <source>a window the report does not name</source>
        <translation>報表未註明的轉化週期</translation>
    </message>
    <message>
        <source>Judged by {window}; {count} days told only in another window are left out.</source>
        <translation>按「{window}」判斷；另有 {count} 天只有其他轉化週期的數據，未計入。</translation>
    </message>
    <message>
        <source>Figures cannot be compared across this day: before {before}, from here on {after}.</source>
        <translation>這一天前後的數據不能比：之前是{before}，之後是{after}。</translation>
    </message>
    <message>
        <source>Clicks without impressions on {count} word-days: the click rate means nothing there.</source>
        <translation>有 {count} 個詞日有點擊卻無曝光：點擊率在這裡沒有意義。</translation>
    </message>
    <message>
        <source>More orders than clicks at {count} words: several orders per click, or mixed windows.</source>
        <translation>有 {count} 個詞訂單比點擊還多：一次點擊多單，或轉化週期混用。</translation>
    </message>
    <message>
        <source>Cost without clicks on {count} word-days: look into the report before judging.</source>
        <translation>有 {count} 個詞日有花費卻無點擊：判斷前先查報表。</translation>
    </message>
    <message>
        <source>Clicks without cost at {count} words: given back or paid by a coupon; market price taken.</source>
        <translation>有 {count} 個詞有點擊卻無花費：可能已退回或由優惠券抵扣，按市場價計算。</translation>
    </message>
    <message>
        <source>Negative figures on {count} word-days are left out.</source>
        <translation>有 {count} 個詞日出現負數，未計入。</translation>
    </message>
    <message>
        <source>More clicks than impressions on {count} word-days: the columns may be mixed up.</source>
        <translation>有 {count} 個詞日點擊比曝光還多：欄位可能對錯了。</translation>
    </message>
    <message>
        <source>A click dearer than {limit} at {count} words: the cost may be in cents.</source>
        <translation>有 {count} 個詞的點擊花費高於 {limit}：花費可能以分為單位。</translation>
    </message>
    <message>
        <source>ROI above {limit} at {count} words: sales may be in cents, or one order is huge.</source>
        <translation>有 {count} 個詞的投產比高於 {limit}：成交額可能以分為單位，或有一筆特大訂單。</translation>
    </message>
    <message>
        <source>{count} days are missing from the imports; verdicts leave them out, they are not zeros.</source>
        <translation>缺少 {count} 天的匯入數據；判斷時不計入，也不當作零。</translation>
    </message>
    <message>
        <source>{count} word-days have empty figures and are left out.</source>
        <translation>有 {count} 個詞日數據為空，未計入。</translation>
    </message>
    <message>
        <source>{count} days were imported with two attribution windows; only one is used.</source>
        <translation>有 {count} 天匯入了兩種轉化週期，只用其中一種。</translation>
    </message>
    <message>
        <source>{count} words are advertised in two plans: they bid against each other.</source>
        <translation>有 {count} 個詞同時在兩個計劃裡投放：自己和自己搶價。</translation>
    </message>
    <message>
        <source>Amounts with parts of a cent at {count} word-days: another currency, or a share of one.</source>
        <translation>有 {count} 個詞日的金額不足一分：可能是其他幣種或分攤值。</translation>
    </message>
    <message>
        <source>This test has no words; choose some before it starts.</source>
        <translation>這個測試還沒有詞，開始前先選詞。</translation>
    </message>
    <message>
        <source>This test has no daily budget; without one nobody knows what it may cost.</source>
        <translation>這個測試沒有日限額，花多少沒人知道。</translation>
    </message>
    <message>
        <source>Every sale of this product loses money: no word can pay until price or cost change.</source>
        <translation>這個寶貝賣一件虧一件：售價或成本不變，任何詞都不會賺錢。</translation>
    </message>
    <message>
        <source>The cost of this product is not known: verdicts go by ROI only.</source>
        <translation>這個寶貝的成本未知：只能按投產比判斷。</translation>
    </message>
    <message>
        <source>{days} days cost about {cost}. {low} to {high} of {words} words will be decided, with {spend}% of the money; {wrong}% of the good words may be dropped by mistake.</source>
        <translation>測 {days} 天約花 {cost}。{words} 個詞裡有 {low} 到 {high} 個能得出結論，佔花費的 {spend}%；約 {wrong}% 的好詞可能被誤刪。</translation>
    </message>
    <message>
        <source>The budget decides about {words} words at {clicks} clicks each; test the most important first.</source>
        <translation>這筆預算約夠測 {words} 個詞，每個 {clicks} 次點擊；先測最重要的。</translation>
    </message>
    <message>
        <source>No order leaves anything at this margin: a test can only cost money.</source>
        <translation>按這個毛利，成交也不剩錢：測試只會花錢。</translation>
    </message>
    <message>
        <source>{name} is the best with {chance}; stopping now risks {loss} of a point of click rate.</source>
        <translation>「{name}」最好的可能性{chance}；現在就定，預計最多損失 {loss} 個百分點的點擊率。</translation>
    </message>
    <message>
        <source>{name} leads with {chance} to be best; about {days} more days will tell.</source>
        <translation>「{name}」領先，最好的可能性{chance}；大約再測 {days} 天見分曉。</translation>
    </message>
    <message>
        <source>The difference means nothing: {name} and {other} are within {points} points.</source>
        <translation>差別沒有意義：「{name}」和「{other}」相差不到 {points} 個百分點。</translation>
    </message>
    <message>
        <source>Too few impressions to compare; a picture needs about {impressions}.</source>
        <translation>曝光太少，比不出來；一張圖約需 {impressions} 次曝光。</translation>
    </message>
    <message>
        <source>One picture alone has nothing to be compared with.</source>
        <translation>只有一張圖，沒有可比的。</translation>
    </message>
    <message>
        <source>For an event on {event} tests must be done by {done}, so they begin by {begin}.</source>
        <translation>活動在 {event}，測試須在 {done} 前做完，所以最晚 {begin} 開始。</translation>
    </message>
    <message>
        <source>Too late for a test before {event}: use what is known and keep the budget small.</source>
        <translation>離 {event} 太近，來不及測試：用已知的方案，預算從小。</translation>
    </message>
    <message>
        <source>Raise by {percent}% to {new}: it pays, and the limit is {highest}.</source>
        <translation>提價 {percent}% 到 {new}：這個詞能賺錢，上限 {highest}。</translation>
    </message>
    <message>
        <source>Hold at {new}: the bid is at what earns most.</source>
        <translation>維持 {new}：這個出價總利潤最高。</translation>
    </message>
    <message>
        <source>Its goal is reached: {clicks} clicks a day.</source>
        <translation>已達目標：每天 {clicks} 次點擊。</translation>
    </message>
    <message>
        <source>After {days} days it is still below its goal and does not pay: take it out of the nursery.</source>
        <translation>養了 {days} 天仍未達標也不賺錢：移出養詞池。</translation>
    </message>
    <message>
        <source>Not enough known yet: wait.</source>
        <translation>數據還不夠，先等等。</translation>
    </message>
    <message>
        <source>This test is no longer there; it was removed meanwhile.</source>
        <translation>這個測試已經不在了，期間被刪除。</translation>
    </message>
    <message>
        <source>A test needs a name: say in a few words what is tried.</source>
        <translation>測試要有名稱：用幾個字說明在試什麼。</translation>
    </message>
    <message>
        <source>A test runs for at least one day and at most {most}.</source>
        <translation>測試至少 1 天，最多 {most} 天。</translation>
    </message>
    <message>
        <source>A bid and a budget are above zero.</source>
        <translation>出價和預算要大於 0。</translation>
    </message>
    <message>
        <source>A target ROI is above zero.</source>
        <translation>目標投產比要大於 0。</translation>
    </message>
    <message>
        <source>Add at least one word before the test is started.</source>
        <translation>開始前請至少加入一個詞。</translation>
    </message>
    <message>
        <source>A test that is {stage} cannot do this; go one step at a time.</source>
        <translation>測試目前是「{stage}」，不能這樣操作，請一步一步來。</translation>
    </message>
    <message>
        <source>The word "{word}" is no longer in this test.</source>
        <translation>「{word}」已不在這個測試裡。</translation>
    </message>
    <message>
        <source>A word needs at least one letter.</source>
        <translation>詞不能為空。</translation>
    </message>
    <message>
        <source>"{word}" is too long for an advertised word: at most {most} letters.</source>
        <translation>「{word}」太長，推廣詞最多 {most} 個字。</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已覆盤</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Statistical verdict</source>
        <translation>統計判定</translation>
    </message>
    <message>
        <source>This line of the change sheet is no longer there; it was removed meanwhile.</source>
        <translation>改動單上的這一行已經不在了，期間被刪除。</translation>
    </message>
    <message>
        <source>A change that is {step} cannot become {wanted}.</source>
        <translation>「{step}」的改動不能變成「{wanted}」。</translation>
    </message>
    <message>
        <source>Nothing would change: {word} has {value} already.</source>
        <translation>沒有變化：{word} 已經是 {value}。</translation>
    </message>
    <message>
        <source>This creative is no longer there; it was removed meanwhile.</source>
        <translation>這個創意已經不在了，期間被刪除。</translation>
    </message>
    <message>
        <source>A creative needs a name, so that it can be told from the others.</source>
        <translation>創意要有名稱，才能和其他創意區分。</translation>
    </message>
    <message>
        <source>This word is no longer in the nursery.</source>
        <translation>這個詞已不在養詞名單裡。</translation>
    </message>
    <message>
        <source>A goal is above zero.</source>
        <translation>目標要大於 0。</translation>
    </message>
    <message>
        <source>"{word}" is being grown for this product already.</source>
        <translation>「{word}」已經在為這個商品養詞。</translation>
    </message>
    <message>
        <source>This rule is no longer there; it was removed meanwhile.</source>
        <translation>這條規則已經不在了，期間被刪除。</translation>
    </message>
    <message>
        <source>A budget is above zero; leave it empty to have none.</source>
        <translation>預算要大於 0；不設預算請留空。</translation>
    </message>
    <message>
        <source>An attribution window has between 1 and {most} days.</source>
        <translation>轉化週期為 1 到 {most} 天。</translation>
    </message>
    <message>
        <source>Say what changed on that day, so that it is understood later.</source>
        <translation>請寫明那天變了什麼，以後才看得懂。</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>詞</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Match type</source>
        <translation>匹配方式</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>出價</translation>
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
        <translation>計畫</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單元</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>關鍵詞</translation>
    </message>
    <message>
        <source>To change</source>
        <translation>改什麼</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Look at the ad test "{name}"</source>
        <translation>覆盤推廣測試「{name}」</translation>
    </message>
    <message>
        <source>{words} words, {days} complete days</source>
        <translation>{words} 個詞，完整 {days} 天</translation>
    </message>
    <message>
        <source>Decide {count} words of the ad test "{name}"</source>
        <translation>決定推廣測試「{name}」的 {count} 個詞</translation>
    </message>
    <message>
        <source>Words whose verdict proposes a change: {words}</source>
        <translation>判定建議改動的詞：{words}</translation>
    </message>
    <message>
        <source>{amount} spent on losing words since the last look at "{name}"</source>
        <translation>「{name}」上次覆盤以來，虧損詞花掉 {amount}</translation>
    </message>
    <message>
        <source>Dearest first: {words}</source>
        <translation>從花費高的開始：{words}</translation>
    </message>
    <message>
        <source>Make {count} ad changes in the back office</source>
        <translation>到後台完成 {count} 處推廣改動</translation>
    </message>
    <message>
        <source>{count} ad changes were not made, the reports say</source>
        <translation>報表顯示有 {count} 處推廣改動沒有做</translation>
    </message>
    <message>
        <source>Start the ad test "{name}"</source>
        <translation>開始推廣測試「{name}」</translation>
    </message>
    <message>
        <source>Planned on {day}, with {words} words</source>
        <translation>{day} 計畫，{words} 個詞</translation>
    </message>
    <message>
        <source>Ad test · {stage}</source>
        <translation>推廣測試 · {stage}</translation>
    </message>
    <message>
        <source>Ad plan · {cost} in 30 days</source>
        <translation>推廣計畫 · 30 天花費 {cost}</translation>
    </message>
    <message>
        <source>Advertised word · {cost} and {orders} orders since {month}</source>
        <translation>推廣詞 · {month}以來花費 {cost}，成交 {orders} 筆</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>A share of the visitors lies above 0 and at most at 100 %.</source>
        <translation>訪客佔比要大於 0，最多 100%。</translation>
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
        <translation>推廣帶來 {brought} 的訪客，計劃佔比 {planned}：出價 × {factor}。</translation>
    </message>
    <message>
        <source>Ads bring {brought} of the visitors; say what share is planned and prices follow it.</source>
        <translation>推廣帶來 {brought} 的訪客；填上計劃佔比，出價就會跟著它調整。</translation>
    </message>
    <message>
        <source>No day is told by the shop's and the ads' reports both: nobody knows what share ads bring.</source>
        <translation>沒有哪一天同時有店鋪數據和推廣數據，推廣佔多少訪客還不知道。</translation>
    </message>
    <message>
        <source>This file holds no rules: it is not JSON. Choose one that was written with "Rules to a file…".</source>
        <translation>這個檔案裡沒有規則：它不是 JSON。請選用「規則匯出為檔案…」匯出的檔案。</translation>
    </message>
    <message>
        <source>This JSON file holds no rules. Choose one that was written with "Rules to a file…".</source>
        <translation>這個 JSON 檔案裡沒有規則。請選用「規則匯出為檔案…」匯出的檔案。</translation>
    </message>
    <message>
        <source>A newer version of the program wrote these rules; update this one to read them.</source>
        <translation>這些規則由更新版本的程式匯出，請先升級本程式。</translation>
    </message>
    <message>
        <source>A file of rules has at least one rule and at most {most}.</source>
        <translation>規則檔案至少要有一條規則，最多 {most} 條。</translation>
    </message>
    <message>
        <source>This file is too large to be one of rules.</source>
        <translation>檔案太大，不會是規則檔案。</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: {reason}.</source>
        <translation>檔案 {name} 無法讀寫：{reason}。</translation>
    </message>
    <message>
        <source>Rule {number} of the file cannot be understood; nothing was taken over.</source>
        <translation>檔案中第 {number} 條規則看不懂，沒有匯入任何規則。</translation>
    </message>
    <message>
        <source>Rule {number} of the file belongs to a strategy nobody knows: {name}. Nothing was taken over.</source>
        <translation>檔案中第 {number} 條規則屬於未知的策略：{name}。沒有匯入任何規則。</translation>
    </message>
    <message>
        <source>Rule {number} of the file has no condition; nothing was taken over.</source>
        <translation>檔案中第 {number} 條規則沒有條件，沒有匯入任何規則。</translation>
    </message>
    <message>
        <source>Rule {number} of the file has a threshold or a number of days that is none; nothing was taken over.</source>
        <translation>檔案中第 {number} 條規則的閾值或天數不對，沒有匯入任何規則。</translation>
    </message>
    <message>
        <source>Rule {number} of the file moves a bid by less than 1 or more than {most}%; nothing was taken over.</source>
        <translation>檔案中第 {number} 條規則的調價幅度不在 1% 到 {most}% 之間，沒有匯入任何規則。</translation>
    </message>
    <message>
        <source>Line {line}: "{text}" is no hour from 0 to 23.</source>
        <translation>第 {line} 行：「{text}」不是 0 到 23 的小時。</translation>
    </message>
    <message>
        <source>Line {line}: hour {hour} stands there twice.</source>
        <translation>第 {line} 行：{hour} 點出現了兩次。</translation>
    </message>
    <message>
        <source>Line {line} has {count} columns; six are wanted: hour, impressions, clicks, cost, carts, orders.</source>
        <translation>第 {line} 行有 {count} 列，需要六列：小時、展現量、點擊量、花費、加購數、訂單數。</translation>
    </message>
    <message>
        <source>Line {line}: impressions, clicks, carts and orders are whole numbers.</source>
        <translation>第 {line} 行：展現量、點擊量、加購數和訂單數應為整數。</translation>
    </message>
    <message>
        <source>Line {line} has more clicks than impressions: the columns may be mixed up.</source>
        <translation>第 {line} 行點擊量大於展現量，可能是列的順序不對。</translation>
    </message>
    <message>
        <source>Line {line}: "{text}" is no figure from zero up.</source>
        <translation>第 {line} 行：「{text}」不是大於等於零的數字。</translation>
    </message>
    <message>
        <source>No hour is in it. Copy the table of hours from the back office.</source>
        <translation>裡面沒有小時數據。請從後台複製分時數據表。</translation>
    </message>
</context>
</TS>
