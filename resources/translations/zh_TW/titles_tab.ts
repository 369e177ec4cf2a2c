<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>titles_tab</name>
    <message>
        <source>Best title</source>
        <translation>最優標題</translation>
    </message>
    <message>
        <source>Stop the search</source>
        <translation>停止求解</translation>
    </message>
    <message>
        <source>Save version…</source>
        <translation>儲存版本…</translation>
    </message>
    <message>
        <source>Copy the title</source>
        <translation>複製標題</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>編輯標題</translation>
    </message>
    <message>
        <source>Back to the present title</source>
        <translation>恢復現用標題</translation>
    </message>
    <message>
        <source>Value of the title</source>
        <translation>標題價值</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則檢查</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>備選標題</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Product before</source>
        <translation>上一個寶貝</translation>
    </message>
    <message>
        <source>Next product</source>
        <translation>下一個寶貝</translation>
    </message>
    <message>
        <source>Type words</source>
        <translation>輸入詞</translation>
    </message>
    <message>
        <source>Paste words…</source>
        <translation>貼上詞…</translation>
    </message>
    <message>
        <source>Spread the main word…</source>
        <translation>主詞擴展…</translation>
    </message>
    <message>
        <source>Words of market reports…</source>
        <translation>市場行情詞…</translation>
    </message>
    <message>
        <source>Own search words…</source>
        <translation>店鋪引流搜尋詞…</translation>
    </message>
    <message>
        <source>Ad words…</source>
        <translation>推廣關鍵詞…</translation>
    </message>
    <message>
        <source>Roots, synonyms and conflicts…</source>
        <translation>詞根、同義詞與互斥詞…</translation>
    </message>
    <message>
        <source>Paste best sellers’ titles…</source>
        <translation>貼上爆款標題…</translation>
    </message>
    <message>
        <source>Take the look that is due</source>
        <translation>查看到期的結論</translation>
    </message>
    <message>
        <source>How words are valued…</source>
        <translation>詞的估值公式…</translation>
    </message>
    <message>
        <source>Own forbidden words and brands…</source>
        <translation>自訂禁用詞和品牌…</translation>
    </message>
    <message>
        <source>Title limits…</source>
        <translation>標題字數限制…</translation>
    </message>
    <message>
        <source>“Best title” (Ctrl+Enter) lists up to ten titles here that really differ.</source>
        <translation>點「最優標題」（Ctrl+Enter），這裡會列出最多十個真正不同的標題。</translation>
    </message>
    <message>
        <source>Gained: {words}</source>
        <translation>新增覆蓋：{words}</translation>
    </message>
    <message>
        <source>Lost: {words}</source>
        <translation>丟失：{words}</translation>
    </message>
    <message>
        <source>No words yet. A library of search words tells what each title is worth; begin with the main word.</source>
        <translation>還沒有詞。有了詞庫才知道每個標題值多少，先從主詞開始。</translation>
    </message>
    <message>
        <source>Fill the library</source>
        <translation>去建詞庫</translation>
    </message>
    <message>
        <source>Copied. Paste it into the item’s form in the back office, then save it here.</source>
        <translation>已複製。先貼上到後台的商品編輯頁，再回這裡儲存版本。</translation>
    </message>
    <message>
        <source>How words are valued</source>
        <translation>詞怎麼估值</translation>
    </message>
    <message>
        <source>Value = 1,000 × relevance ^ weight × each figure’s strength ^ its weight. A strength compares a word with the best of the library, from 0 to 1; a weight of 0 leaves the figure out.</source>
        <translation>價值 = 1,000 × 相關性的權重次方 × 各項強度的權重次方。強度是這個詞與詞庫裡最好的詞相比，在 0 到 1 之間；權重為 0 就不計這一項。</translation>
    </message>
    <message>
        <source>Name of the formula</source>
        <translation>公式名稱</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>相關性</translation>
    </message>
    <message>
        <source>Use it for every product without a formula of its own</source>
        <translation>沒有單獨公式的寶貝都用它</translation>
    </message>
    <message>
        <source>Use formula</source>
        <translation>使用公式</translation>
    </message>
    <message>
        <source>Delete formula</source>
        <translation>刪除公式</translation>
    </message>
    <message>
        <source>{name}, own</source>
        <translation>{name}（自訂）</translation>
    </message>
    <message>
        <source>{used} / {most} bytes</source>
        <translation>{used} / {most} 位元組</translation>
    </message>
    <message>
        <source>{used} / {most} characters</source>
        <translation>{used} / {most} 字</translation>
    </message>
    <message>
        <source>{count} too many</source>
        <translation>超出 {count}</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>還剩 {count}</translation>
    </message>
    <message>
        <source>Every title that is saved stands here with its day, its reason and what it should bring; after 7 and 14 days a verdict says whether it was better.</source>
        <translation>每個儲存過的標題都在這裡：日期、原因和預期效果；滿 7 天和 14 天給出結論，看是不是真的更好。</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>寫第一個標題</translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>No version is like that.</source>
        <translation>沒有符合條件的版本。</translation>
    </message>
    <message>
        <source>Version deleted. Undo (Ctrl+Z) brings it back.</source>
        <translation>版本已刪除，撤銷（Ctrl+Z）可恢復。</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>複製標題</translation>
    </message>
    <message>
        <source>Into the editor</source>
        <translation>放進編輯框</translation>
    </message>
    <message>
        <source>In use since today. The quick look is due on day 2.</source>
        <translation>今天起使用，第 2 天可以速看。</translation>
    </message>
    <message>
        <source>Take the look: {look}</source>
        <translation>查看：{look}</translation>
    </message>
    <message>
        <source>Copied: {title}</source>
        <translation>已複製：{title}</translation>
    </message>
    <message>
        <source>Each of the product’s own words, alone and by twos, before the main category word.</source>
        <translation>寶貝自己的詞單個或兩兩放在類目主詞前面。</translation>
    </message>
    <message>
        <source>{new} words added, {known} were there already.</source>
        <translation>新增 {new} 個詞，{known} 個原來就有。</translation>
    </message>
    <message>
        <source>Word library</source>
        <translation>詞庫</translation>
    </message>
    <message>
        <source>Rename the library…</source>
        <translation>重新命名詞庫…</translation>
    </message>
    <message>
        <source>Class of the words</source>
        <translation>詞的類別</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>Spread the main word</source>
        <translation>主詞擴展</translation>
    </message>
    <message>
        <source>Words of market reports</source>
        <translation>市場行情詞</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>詞庫名稱</translation>
    </message>
    <message>
        <source>Change {word}</source>
        <translation>修改「{word}」</translation>
    </message>
    <message>
        <source>Change {count} words</source>
        <translation>修改 {count} 個詞</translation>
    </message>
    <message>
        <source>Type words and press Enter</source>
        <translation>輸入詞，按 Enter 加入</translation>
    </message>
    <message>
        <source>Words to add</source>
        <translation>要加入的詞</translation>
    </message>
    <message>
        <source>From reports</source>
        <translation>從報表選詞</translation>
    </message>
    <message>
        <source>No words yet. Type the main category word above, for example 茶树精油, and press Enter.</source>
        <translation>還沒有詞。在上面輸入類目主詞，例如「茶樹精油」，按 Enter。</translation>
    </message>
    <message>
        <source>No library yet</source>
        <translation>還沒有詞庫</translation>
    </message>
    <message>
        <source>Type the main category word first; then it can spread.</source>
        <translation>先輸入類目主詞，才能擴展。</translation>
    </message>
    <message>
        <source>Type the main category word first; reports are searched for it.</source>
        <translation>先輸入類目主詞，再按它到報表裡找詞。</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>貼上…</translation>
    </message>
    <message>
        <source>Spread…</source>
        <translation>擴展…</translation>
    </message>
    <message>
        <source>Roots…</source>
        <translation>詞根…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>{count} words removed. Undo (Ctrl+Z) brings them back.</source>
        <translation>已移除 {count} 個詞，撤銷（Ctrl+Z）可恢復。</translation>
    </message>
    <message>
        <source>Title limits</source>
        <translation>標題字數限制</translation>
    </message>
    <message>
        <source>A limit of your own counts before the shipped one from its day on; an empty category means all.</source>
        <translation>自訂的限制從生效日起優先於內建的；類目留空表示全部類目。</translation>
    </message>
    <message>
        <source>Delete takes a limit of your own away.</source>
        <translation>按 Delete 刪除自訂的限制。</translation>
    </message>
    <message>
        <source>Paste best sellers’ titles</source>
        <translation>貼上爆款標題</translation>
    </message>
    <message>
        <source>Search for the main word, sort by sales, mark the whole page (Ctrl+A), copy it and paste it here; prices, shops and sales are taken along, buttons are left out. A table with a column of titles does too.</source>
        <translation>搜尋主詞，按銷量排序，全選頁面（Ctrl+A）複製，貼上到這裡；價格、店鋪、銷量一併讀取，按鈕會略過。帶標題列的表格也可以。</translation>
    </message>
    <message>
        <source>Pasted titles</source>
        <translation>貼上的標題</translation>
    </message>
    <message>
        <source>What was searched for</source>
        <translation>搜尋的詞</translation>
    </message>
    <message>
        <source>{count} lines are left out: they are no titles, or stand twice.</source>
        <translation>略過 {count} 列：不是標題，或者重複。</translation>
    </message>
    <message>
        <source>Keep {count} titles</source>
        <translation>儲存 {count} 個標題</translation>
    </message>
    <message>
        <source>Paste words</source>
        <translation>貼上詞</translation>
    </message>
    <message>
        <source>Copy the words that drop down under the search box, one a line, or a table of search words with or without headings. Popularity, click rate and conversion beside a word are kept with today’s date.</source>
        <translation>複製搜尋框下拉詞（一列一個），或搜尋詞表格，有沒有表頭都行。詞旁邊的搜尋人氣、點擊率、轉化率會按今天的日期儲存。</translation>
    </message>
    <message>
        <source>Pasted words</source>
        <translation>貼上的詞</translation>
    </message>
    <message>
        <source>Where the words come from</source>
        <translation>詞的來源</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>詞</translation>
    </message>
    <message>
        <source>{count} lines are left out: {lines}</source>
        <translation>略過 {count} 列：{lines}</translation>
    </message>
    <message>
        <source>Add {count} words</source>
        <translation>加入 {count} 個詞</translation>
    </message>
    <message>
        <source>Nothing is found that the library has not.</source>
        <translation>沒有詞庫之外的新詞。</translation>
    </message>
    <message>
        <source>{piece}: {length} bytes bring {value}, {each} a byte</source>
        <translation>{piece}：{length} 位元組，價值 {value}，每位元組 {each}</translation>
    </message>
    <message>
        <source>Value of each piece per byte</source>
        <translation>各段的每位元組價值</translation>
    </message>
    <message>
        <source>A title takes one side of a line, for example: 男、男士 / 女、女士</source>
        <translation>每列一組，標題只取其中一邊，例如：男、男士 / 女、女士</translation>
    </message>
    <message>
        <source>Roots, synonyms and conflicts</source>
        <translation>詞根、同義詞與互斥詞</translation>
    </message>
    <message>
        <source>Titles and words are cut into roots by a dictionary. What it cuts wrongly is said here; words that mean the same count once.</source>
        <translation>標題和詞按詞典切成詞根。切錯的在這裡糾正；同義詞只算一次。</translation>
    </message>
    <message>
        <source>A root; or several that mean the same, the first stands for all</source>
        <translation>一個詞根；或幾個同義詞，以第一個為準</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>詞根</translation>
    </message>
    <message>
        <source>Conflict groups</source>
        <translation>互斥組</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>詞典</translation>
    </message>
    <message>
        <source>Nothing said yet: the shipped dictionary cuts alone.</source>
        <translation>還沒有自訂，全部按內建詞典切分。</translation>
    </message>
    <message>
        <source>Keep whole</source>
        <translation>保持完整</translation>
    </message>
    <message>
        <source>Cut it</source>
        <translation>切開</translation>
    </message>
    <message>
        <source>Mean the same</source>
        <translation>設為同義</translation>
    </message>
    <message>
        <source>Forget the root</source>
        <translation>移出詞典</translation>
    </message>
    <message>
        <source>Drop “{root}”: frees {freed} bytes</source>
        <translation>末位淘汰「{root}」：可騰出 {freed} 位元組</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>象限</translation>
    </message>
    <message>
        <source>What each root of the title earns comes from the shop’s search-word report, and from the ad-word report beside it. Import the last 30 days.</source>
        <translation>標題裡每個詞根帶來多少，來自店鋪引流搜尋詞報表和推廣關鍵詞報表。請匯入最近 30 天的。</translation>
    </message>
    <message>
        <source>No root is like that.</source>
        <translation>沒有符合條件的詞根。</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>替換方案</translation>
    </message>
    <message>
        <source>Nothing in the library is worth more in its place.</source>
        <translation>詞庫裡沒有更值的詞可以替換它。</translation>
    </message>
    <message>
        <source>Led visitors in, not in the title</source>
        <translation>有引流但標題沒覆蓋的詞</translation>
    </message>
    <message>
        <source>The title holds every word that led visitors in.</source>
        <translation>有引流的詞標題都覆蓋了。</translation>
    </message>
    <message>
        <source>All roots</source>
        <translation>全部詞根</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>Save this title</source>
        <translation>儲存這個標題</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>使用日期</translation>
    </message>
    <message>
        <source>Visitors a day</source>
        <translation>每天訪客數</translation>
    </message>
    <message>
        <source>Buyers a day</source>
        <translation>每天支付買家數</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>儲存版本</translation>
    </message>
    <message>
        <source>State of the version</source>
        <translation>版本狀態</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>修改原因</translation>
    </message>
    <message>
        <source>It should bring: visitors a day</source>
        <translation>預期每天訪客數</translation>
    </message>
    <message>
        <source>It should bring: buyers a day</source>
        <translation>預期每天支付買家數</translation>
    </message>
    <message>
        <source>Through these words</source>
        <translation>預期靠這些詞</translation>
    </message>
    <message>
        <source>Beside the words</source>
        <translation>詞表旁邊</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>價值</translation>
    </message>
    <message>
        <source>Looking for the best title</source>
        <translation>正在求最優標題</translation>
    </message>
    <message>
        <source>Paid, 30 d</source>
        <translation>30天支付</translation>
    </message>
    <message>
        <source>Present title</source>
        <translation>現用標題</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>字數</translation>
    </message>
    <message>
        <source>Title since</source>
        <translation>使用日期</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>從未優化</translation>
    </message>
    <message>
        <source>Optimised</source>
        <translation>已優化</translation>
    </message>
    <message>
        <source>Proving</source>
        <translation>驗證中</translation>
    </message>
    <message>
        <source>Look due</source>
        <translation>待速看</translation>
    </message>
    <message>
        <source>7 days due</source>
        <translation>7 天待看</translation>
    </message>
    <message>
        <source>14 days due</source>
        <translation>14 天待看</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>緊密</translation>
    </message>
    <message>
        <source>In pieces</source>
        <translation>分散</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>未覆蓋</translation>
    </message>
    <message>
        <source>In the title</source>
        <translation>覆蓋</translation>
    </message>
    <message>
        <source>By the formula in force; the best word that fits fully has 1,000</source>
        <translation>按當前公式計算；完全相關且各項最好的詞為 1,000</translation>
    </message>
    <message>
        <source>Search popularity</source>
        <translation>搜尋人氣</translation>
    </message>
    <message>
        <source>An index of the platform, not people: compared, never added up</source>
        <translation>平台指數，不是人數：只比較，不相加</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>位元組</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Value per byte</source>
        <translation>每位元組價值</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>加入日期</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手工設定</translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation>點擊率</translation>
    </message>
    <message>
        <source>Pay conversion</source>
        <translation>支付轉化率</translation>
    </message>
    <message>
        <source>Items online</source>
        <translation>在線商品數</translation>
    </message>
    <message>
        <source>Tmall click share</source>
        <translation>商城點擊占比</translation>
    </message>
    <message>
        <source>Tmall shops take most of the clicks; a Taobao shop has a poor chance here</source>
        <translation>點擊大多被天貓店拿走，C 店機會小</translation>
    </message>
    <message>
        <source>Ad price</source>
        <translation>直通車參考價</translation>
    </message>
    <message>
        <source>Own visitors, 30 days</source>
        <translation>30 天引流訪客</translation>
    </message>
    <message>
        <source>Own buyers, 30 days</source>
        <translation>30 天引流買家</translation>
    </message>
    <message>
        <source>Roots</source>
        <translation>詞根</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必含</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>不可拆</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>計算項</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強度</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Multiplies by</source>
        <translation>乘數</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Law or rule</source>
        <translation>法規依據</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Where it says so</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允許</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>請留意</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丟失</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩餘</translation>
    </message>
    <message>
        <source>Root or combination</source>
        <translation>詞根或組合</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>覆蓋率</translation>
    </message>
    <message>
        <source>Share of the titles that have it, weighted by their place</source>
        <translation>含有它的標題占比，按排名加權</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店鋪數</translation>
    </message>
    <message>
        <source>Sells more</source>
        <translation>銷量加成</translation>
    </message>
    <message>
        <source>How much more titles with it sell than the same shop’s others: a hint, never an effect</source>
        <translation>同店裡含它的標題比不含的多賣多少：只是線索，不是因果</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>我們</translation>
    </message>
    <message>
        <source>Have it</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>常見位置</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>價格從</translation>
    </message>
    <message>
        <source>Price to</source>
        <translation>價格到</translation>
    </message>
    <message>
        <source>Typical roots</source>
        <translation>典型詞根</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>Newly seen</source>
        <translation>新上榜</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已下榜</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>改了標題</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Predicted visitors a day</source>
        <translation>預期日訪客</translation>
    </message>
    <message>
        <source>Verdict on the title</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>變好</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>變差</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>看不出來</translation>
    </message>
    <message>
        <source>Disturbed</source>
        <translation>受干擾</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>為時過早</translation>
    </message>
    <message>
        <source>When looked at</source>
        <translation>時點</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>變化幅度</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>95% 區間</translation>
    </message>
    <message>
        <source>Probability of better</source>
        <translation>變好的概率</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>樣本</translation>
    </message>
    <message>
        <source>{pairs} pairs of days, {controls} control products</source>
        <translation>{pairs} 對日期，{controls} 個對照寶貝</translation>
    </message>
    <message>
        <source>Smallest visible change</source>
        <translation>能看出的最小變化</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>都有</translation>
    </message>
    <message>
        <source>Only in the old one</source>
        <translation>舊標題才有</translation>
    </message>
    <message>
        <source>Only in the new one</source>
        <translation>新標題才有</translation>
    </message>
    <message>
        <source>Search visitors</source>
        <translation>搜尋訪客</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>加購人數</translation>
    </message>
    <message>
        <source>Ad clicks</source>
        <translation>推廣點擊</translation>
    </message>
    <message>
        <source>Trade conversion</source>
        <translation>同行轉化率</translation>
    </message>
    <message>
        <source>Shares with</source>
        <translation>同義或共用</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>明星</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>精準</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>垃圾</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Too new</source>
        <translation>資料少</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Instead of it</source>
        <translation>換上</translation>
    </message>
    <message>
        <source>Kept whole</source>
        <translation>保持完整</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切開</translation>
    </message>
    <message>
        <source>In titles</source>
        <translation>切分方式</translation>
    </message>
    <message>
        <source>Means the same as</source>
        <translation>同義於</translation>
    </message>
    <message>
        <source>Pieces sold</source>
        <translation>銷量</translation>
    </message>
    <message>
        <source>0 % is the front of the title, 100 % its end</source>
        <translation>0% 為標題開頭，100% 為結尾</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>記錄日期</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>The trade converts on it, this shop does not: a reason to drop it</source>
        <translation>同行能轉化，本店不行：該淘汰</translation>
    </message>
    <message>
        <source>Ad orders</source>
        <translation>推廣訂單</translation>
    </message>
    <message>
        <source>Ad sales</source>
        <translation>推廣成交額</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>內建</translation>
    </message>
    <message>
        <source>Unsure, check it</source>
        <translation>未確認，請核對</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>計數單位</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>寫標題</translation>
    </message>
    <message>
        <source>Winners</source>
        <translation>爆款標題</translation>
    </message>
    <message>
        <source>Title history</source>
        <translation>標題歷史</translation>
    </message>
    <message>
        <source>Taobao</source>
        <translation>淘寶</translation>
    </message>
    <message>
        <source>Tmall</source>
        <translation>天貓</translation>
    </message>
    <message>
        <source>JD</source>
        <translation>京東</translation>
    </message>
    <message>
        <source>Douyin</source>
        <translation>抖音</translation>
    </message>
    <message>
        <source>Amazon</source>
        <translation>亞馬遜</translation>
    </message>
    <message>
        <source>Taobao short title</source>
        <translation>淘寶短標題</translation>
    </message>
    <message>
        <source>AliExpress</source>
        <translation>速賣通</translation>
    </message>
    <message>
        <source>WeChat shop</source>
        <translation>微信小店</translation>
    </message>
    <message>
        <source>Write a title, or let “Best title” find it</source>
        <translation>在這裡寫標題，或點「最優標題」求出來</translation>
    </message>
    <message>
        <source>Proven best</source>
        <translation>已證明最優</translation>
    </message>
    <message>
        <source>At most {share} better is possible</source>
        <translation>最多還能提高 {share}</translation>
    </message>
    <message>
        <source>Rules kept</source>
        <translation>符合規則</translation>
    </message>
    <message>
        <source>{change} against the present title</source>
        <translation>比現用標題 {change}</translation>
    </message>
    <message>
        <source>Titles are made for the shop’s items. They come by themselves with the first item list or item ranking that is imported, or are typed in the products tab.</source>
        <translation>標題是給店裡的寶貝寫的。匯入商品清單或商品排行後，寶貝會自動出現，也可以在「寶貝」頁手工輸入。</translation>
    </message>
    <message>
        <source>Saved. Publish it in the back office too; the quick look is due on day 2.</source>
        <translation>已儲存。記得在後台發布；第 2 天可以速看。</translation>
    </message>
    <message>
        <source>Reading the products</source>
        <translation>正在讀取寶貝清單</translation>
    </message>
    <message>
        <source>Reading the words of the product</source>
        <translation>正在讀取寶貝的詞</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部狀態</translation>
    </message>
    <message>
        <source>Draft saved.</source>
        <translation>草稿已儲存。</translation>
    </message>
    <message>
        <source>Weights…</source>
        <translation>權重…</translation>
    </message>
    <message>
        <source>Pieces of the title</source>
        <translation>標題分段</translation>
    </message>
    <message>
        <source>The title is empty.</source>
        <translation>標題還是空的。</translation>
    </message>
    <message>
        <source>Value of the word</source>
        <translation>詞的價值</translation>
    </message>
    <message>
        <source>What is taken apart</source>
        <translation>拆開看</translation>
    </message>
    <message>
        <source>Covered {covered} + together {bonus} · present title {present}</source>
        <translation>覆蓋 {covered} + 緊密 {bonus} · 現用標題 {present}</translation>
    </message>
    <message>
        <source>Choose a word on the left to see what its value is made of.</source>
        <translation>在左側選一個詞，看它的價值由什麼構成。</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>對比</translation>
    </message>
    <message>
        <source>{count} bytes are new</source>
        <translation>新增 {count} 位元組</translation>
    </message>
    <message>
        <source>No prediction was written down.</source>
        <translation>沒有記錄預期。</translation>
    </message>
    <message>
        <source>Part of the version</source>
        <translation>版本內容</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>No verdict yet: a quick look on day 2, verdicts after 7 and 14 days.</source>
        <translation>還沒有結論：第 2 天速看，滿 7 天和 14 天出結論。</translation>
    </message>
    <message>
        <source>Root by root</source>
        <translation>逐個詞根對比</translation>
    </message>
    <message>
        <source>There is no other version to compare with.</source>
        <translation>沒有其他版本可以對比。</translation>
    </message>
    <message>
        <source>Predicted: {visitors} visitors and {buyers} buyers a day.</source>
        <translation>預期：每天訪客 {visitors}、支付買家 {buyers}。</translation>
    </message>
    <message>
        <source>{look}: {verdict}</source>
        <translation>{look}：{verdict}</translation>
    </message>
    <message>
        <source>{day} · {title}</source>
        <translation>{day} · {title}</translation>
    </message>
    <message>
        <source>Own forbidden words and brands</source>
        <translation>自訂禁用詞和品牌</translation>
    </message>
    <message>
        <source>Titles are checked for them, besides the words that the law and the platform forbid.</source>
        <translation>除了法律和平台禁用的詞，標題還會檢查這些詞。</translation>
    </message>
    <message>
        <source>No word of your own yet.</source>
        <translation>還沒有自訂的詞。</translation>
    </message>
    <message>
        <source>List of titles</source>
        <translation>標題名單</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>加入詞庫</translation>
    </message>
    <message>
        <source>Paste the titles of 10 to 50 best sellers, ranked by sales: their hot roots and combinations, and which of them this product’s title lacks, stand here. Paste again later to see what changed.</source>
        <translation>貼上 10～50 個按銷量排序的爆款標題，這裡會給出熱詞根、熱組合，以及這個寶貝的標題缺了哪些。過段時間再貼上一次，就能看到變化。</translation>
    </message>
    <message>
        <source>Paste titles…</source>
        <translation>貼上標題…</translation>
    </message>
    <message>
        <source>Give words of the library a class: then the order of the classes in winners’ titles shows.</source>
        <translation>給詞庫裡的詞設好類別，就能看到爆款標題裡各類詞的先後順序。</translation>
    </message>
    <message>
        <source>Nothing that enough titles have.</source>
        <translation>沒有足夠多標題共有的詞。</translation>
    </message>
    <message>
        <source>What the winners teach</source>
        <translation>爆款標題的規律</translation>
    </message>
    <message>
        <source>{day} · {count} titles · {note}</source>
        <translation>{day} · {count} 個標題 · {note}</translation>
    </message>
    <message>
        <source>{day} · {count} titles</source>
        <translation>{day} · {count} 個標題</translation>
    </message>
    <message>
        <source>List deleted. Undo (Ctrl+Z) brings it back.</source>
        <translation>名單已刪除，撤銷（Ctrl+Z）可恢復。</translation>
    </message>
    <message>
        <source>No title is like that.</source>
        <translation>沒有符合條件的標題。</translation>
    </message>
    <message>
        <source>The pasted titles have no prices.</source>
        <translation>貼上的標題沒有價格。</translation>
    </message>
    <message>
        <source>Delete this list</source>
        <translation>刪除這份名單</translation>
    </message>
    <message>
        <source>From coupon items</source>
        <translation>從優惠券商品取</translation>
    </message>
    <message>
        <source>We lack</source>
        <translation>我們缺的</translation>
    </message>
    <message>
        <source>Hot roots</source>
        <translation>熱詞根</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>熱組合</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>價格帶</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>與上次比</translation>
    </message>
    <message>
        <source>Usual order: {order}</source>
        <translation>常見順序：{order}</translation>
    </message>
    <message>
        <source>Never side by side</source>
        <translation>不可相鄰</translation>
    </message>
    <message>
        <source>Order of the classes</source>
        <translation>類別順序</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Bytes that may change</source>
        <translation>最多改動位元組</translation>
    </message>
    <message>
        <source>Extra for standing together</source>
        <translation>緊密加成</translation>
    </message>
    <message>
        <source>Put words that gain nothing by it in readable order</source>
        <translation>不影響價值的詞按通順排列</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>沒有範本</translation>
    </message>
    <message>
        <source>Class…</source>
        <translation>類別…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Pairs such as 男+女</source>
        <translation>成對填寫，如 男+女</translation>
    </message>
    <message>
        <source>Opens the title</source>
        <translation>放在開頭</translation>
    </message>
    <message>
        <source>Closes the title</source>
        <translation>放在結尾</translation>
    </message>
    <message>
        <source>Must be in it</source>
        <translation>必須包含</translation>
    </message>
    <message>
        <source>Must not be in it</source>
        <translation>不要包含</translation>
    </message>
    <message>
        <source>Words, divided by commas</source>
        <translation>詞之間用逗號或頓號隔開</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>自動推算</translation>
    </message>
    <message>
        <source>Must be in the title</source>
        <translation>標題必須包含</translation>
    </message>
    <message>
        <source>Must not be in the title</source>
        <translation>標題不要包含</translation>
    </message>
    <message>
        <source>Never split</source>
        <translation>不可拆</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>歷次資料</translation>
    </message>
    <message>
        <source>No market figures of this word yet. Import a search-word report or paste a table.</source>
        <translation>這個詞還沒有市場資料。請匯入搜尋詞報表，或貼上表格。</translation>
    </message>
    <message>
        <source>Cut this root, or undo that it is kept whole</source>
        <translation>切開這個詞根，或取消保持完整</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} 個詞</translation>
    </message>
    <message>
        <source>Keep both together as one root</source>
        <translation>合成一個詞根</translation>
    </message>
    <message>
        <source>Keep {word} whole</source>
        <translation>「{word}」保持完整</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>看哪些詞</translation>
    </message>
    <message>
        <source>No word of the library is like that.</source>
        <translation>詞庫裡沒有符合條件的詞。</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>全部詞</translation>
    </message>
    <message>
        <source>Cut {word}</source>
        <translation>切開「{word}」</translation>
    </message>
    <message>
        <source>Change the conflict groups</source>
        <translation>修改互斥組</translation>
    </message>
    <message>
        <source>Delete a list of best sellers</source>
        <translation>刪除一份爆款名單</translation>
    </message>
    <message>
        <source>Change the reason of a version</source>
        <translation>修改版本原因</translation>
    </message>
    <message>
        <source>Set the relevance of {count} words</source>
        <translation>設定 {count} 個詞的相關性</translation>
    </message>
    <message>
        <source>Remove {count} words</source>
        <translation>移除 {count} 個詞</translation>
    </message>
    <message>
        <source>Rename to {word}</source>
        <translation>改名為「{word}」</translation>
    </message>
    <message>
        <source>Use the library {name}</source>
        <translation>使用詞庫「{name}」</translation>
    </message>
    <message>
        <source>Call the library {name}</source>
        <translation>詞庫改名為「{name}」</translation>
    </message>
    <message>
        <source>{words} mean the same as {word}</source>
        <translation>「{words}」與「{word}」同義</translation>
    </message>
    <message>
        <source>Forget {word} in the dictionary</source>
        <translation>把「{word}」移出詞典</translation>
    </message>
    <message>
        <source>Change what is asked of the title of {product}</source>
        <translation>修改「{product}」的標題要求</translation>
    </message>
    <message>
        <source>Value words by {name}</source>
        <translation>按「{name}」給詞估值</translation>
    </message>
    <message>
        <source>Delete the formula {name}</source>
        <translation>刪除公式「{name}」</translation>
    </message>
    <message>
        <source>Watch for {word}</source>
        <translation>留意「{word}」</translation>
    </message>
    <message>
        <source>Watch for {word} no more</source>
        <translation>不再留意「{word}」</translation>
    </message>
    <message>
        <source>Keep the title limit of {platform}</source>
        <translation>儲存{platform}的標題字數限制</translation>
    </message>
    <message>
        <source>Delete the title limit of {platform}</source>
        <translation>刪除{platform}的標題字數限制</translation>
    </message>
    <message>
        <source>Save title of {product}</source>
        <translation>儲存「{product}」的標題</translation>
    </message>
    <message>
        <source>Put a title of {product} into use</source>
        <translation>啟用「{product}」的標題</translation>
    </message>
    <message>
        <source>Delete a title of {product}</source>
        <translation>刪除「{product}」的標題</translation>
    </message>
    <message>
        <source>Verdict on the title of {product}</source>
        <translation>「{product}」的標題結論</translation>
    </message>
    <message>
        <source>Add {count} words to the library</source>
        <translation>詞庫加入 {count} 個詞</translation>
    </message>
    <message>
        <source>Keep {count} titles of best sellers</source>
        <translation>儲存 {count} 個爆款標題</translation>
    </message>
    <message>
        <source>Keep the formula {name}</source>
        <translation>儲存公式「{name}」</translation>
    </message>
    <message>
        <source>Add {word} to the library</source>
        <translation>詞庫加入「{word}」</translation>
    </message>
    <message>
        <source>The best title within the platform's byte limit for each item, built from a library of search words, checked against the rules, and proven by the traffic that follows.</source>
        <translation>為每個寶貝寫出平台字數內的最優標題：用搜尋詞庫求解，按規則檢查，再用之後的流量驗證。</translation>
    </message>
    <message>
        <source>In these days: {what}.</source>
        <translation>期間還有：{what}。</translation>
    </message>
    <message>
        <source>Predicted words: {words}.</source>
        <translation>預期引流詞：{words}。</translation>
    </message>
    <message>
        <source>Came: {visitors} visitors ({visitors_error}) and {buyers} buyers ({buyers_error}) a day.</source>
        <translation>實際：每天訪客 {visitors}（與預期差 {visitors_error}）、付款買家 {buyers}（與預期差 {buyers_error}）。</translation>
    </message>
    <message>
        <source>{seen} of {count} words led visitors into the shop.</source>
        <translation>{count} 個預期詞中有 {seen} 個給店鋪帶來了訪客。</translation>
    </message>
    <message>
        <source>Without visitors: {words}.</source>
        <translation>還沒有訪客：{words}。</translation>
    </message>
    <message>
        <source>Words that the library has not, the weightiest first. All are marked: add them, or mark some.</source>
        <translation>詞庫裡還沒有的詞，權重大的在前。已全部選中：直接加入，或只選一部分。</translation>
    </message>
    <message>
        <source>No word is like that.</source>
        <translation>沒有符合的詞。</translation>
    </message>
    <message>
        <source>Not known: it counts like the lower quarter of the words that are</source>
        <translation>沒有數據：按已知詞裡偏低的四分之一計</translation>
    </message>
    <message>
        <source>Typed, pasted or given a class by you: it fits until you say otherwise</source>
        <translation>你親手錄入、貼上或歸類的詞：沒改之前按完全相關計</translation>
    </message>
    <message>
        <source>It holds a whole main word: at least 0.6</source>
        <translation>含完整的類目主詞：至少 0.6</translation>
    </message>
    <message>
        <source>It holds what a main word ends in: at least 0.4</source>
        <translation>含主詞的中心詞（主詞末尾的詞根）：至少 0.4</translation>
    </message>
    <message>
        <source>Worked out from what stands beside its roots in searches and titles</source>
        <translation>按它的詞根在搜尋詞和標題裡與主詞的共現推算</translation>
    </message>
    <message>
        <source>Demand to supply</source>
        <translation>需求供給比</translation>
    </message>
    <message>
        <source>As the report says it</source>
        <translation>報表原樣給出的數字</translation>
    </message>
    <message>
        <source>Searches per item</source>
        <translation>人氣/商品數</translation>
    </message>
    <message>
        <source>Popularity ÷ items online; more is better. An index, not people</source>
        <translation>搜尋人氣 ÷ 線上商品數，越大越好；是指數，不是人數</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>機會分</translation>
    </message>
    <message>
        <source>Popularity × click rate × conversion ÷ items online × 1,000; more is better, within one category and period</source>
        <translation>搜尋人氣 × 點擊率 × 支付轉化率 ÷ 線上商品數 × 1,000，越大越好；只在同一類目、同一時段內比較</translation>
    </message>
    <message>
        <source>{word}: value {value} = 1,000 × {factor} (relevance {relevance}) × the factors below</source>
        <translation>{word}：價值 {value} = 1,000 × {factor}（相關性 {relevance}）× 下列各項</translation>
    </message>
    <message>
        <source>This is the first list of its search. Paste the same search again in a week, with the same note, to see what changed.</source>
        <translation>這是該搜尋的第一份名單。一週後用同樣的備註再貼上一次同樣的搜尋，就能看到變化。</translation>
    </message>
    <message>
        <source>Delete the library {name}</source>
        <translation>刪除詞庫 {name}</translation>
    </message>
    <message>
        <source>Delete the library</source>
        <translation>刪除這個詞庫</translation>
    </message>
    <message>
        <source>{word} means only itself</source>
        <translation>{word} 不再是同義詞</translation>
    </message>
    <message>
        <source>Not the same word</source>
        <translation>不是同義詞</translation>
    </message>
    <message>
        <source>The library {name} is deleted; what reports tell stays. Undo (Ctrl+Z) brings it back.</source>
        <translation>詞庫 {name} 已刪除，報表資料保留。可復原（Ctrl+Z）找回。</translation>
    </message>
</context>
</TS>
