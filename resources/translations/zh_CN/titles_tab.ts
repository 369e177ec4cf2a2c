<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>titles_tab</name>
    <message>
        <source>Best title</source>
        <translation>最优标题</translation>
    </message>
    <message>
        <source>Stop the search</source>
        <translation>停止求解</translation>
    </message>
    <message>
        <source>Save version…</source>
        <translation>保存版本…</translation>
    </message>
    <message>
        <source>Copy the title</source>
        <translation>复制标题</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>编辑标题</translation>
    </message>
    <message>
        <source>Back to the present title</source>
        <translation>恢复现用标题</translation>
    </message>
    <message>
        <source>Value of the title</source>
        <translation>标题价值</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则检查</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>备选标题</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Product before</source>
        <translation>上一个宝贝</translation>
    </message>
    <message>
        <source>Next product</source>
        <translation>下一个宝贝</translation>
    </message>
    <message>
        <source>Type words</source>
        <translation>录入词</translation>
    </message>
    <message>
        <source>Paste words…</source>
        <translation>粘贴词…</translation>
    </message>
    <message>
        <source>Spread the main word…</source>
        <translation>主词扩展…</translation>
    </message>
    <message>
        <source>Words of market reports…</source>
        <translation>市场行情词…</translation>
    </message>
    <message>
        <source>Own search words…</source>
        <translation>店铺引流搜索词…</translation>
    </message>
    <message>
        <source>Ad words…</source>
        <translation>推广关键词…</translation>
    </message>
    <message>
        <source>Roots, synonyms and conflicts…</source>
        <translation>词根、同义词与互斥词…</translation>
    </message>
    <message>
        <source>Paste best sellers’ titles…</source>
        <translation>粘贴爆款标题…</translation>
    </message>
    <message>
        <source>Take the look that is due</source>
        <translation>查看到期的结论</translation>
    </message>
    <message>
        <source>How words are valued…</source>
        <translation>词的估值公式…</translation>
    </message>
    <message>
        <source>Own forbidden words and brands…</source>
        <translation>自定义禁用词和品牌…</translation>
    </message>
    <message>
        <source>Title limits…</source>
        <translation>标题字数限制…</translation>
    </message>
    <message>
        <source>“Best title” (Ctrl+Enter) lists up to ten titles here that really differ.</source>
        <translation>点“最优标题”（Ctrl+Enter），这里会列出最多十个真正不同的标题。</translation>
    </message>
    <message>
        <source>Gained: {words}</source>
        <translation>新增覆盖：{words}</translation>
    </message>
    <message>
        <source>Lost: {words}</source>
        <translation>丢失：{words}</translation>
    </message>
    <message>
        <source>No words yet. A library of search words tells what each title is worth; begin with the main word.</source>
        <translation>还没有词。有了词库才知道每个标题值多少，先从主词开始。</translation>
    </message>
    <message>
        <source>Fill the library</source>
        <translation>去建词库</translation>
    </message>
    <message>
        <source>Copied. Paste it into the item’s form in the back office, then save it here.</source>
        <translation>已复制。先粘贴到后台的商品编辑页，再回这里保存版本。</translation>
    </message>
    <message>
        <source>How words are valued</source>
        <translation>词怎么估值</translation>
    </message>
    <message>
        <source>Value = 1,000 × relevance ^ weight × each figure’s strength ^ its weight. A strength compares a word with the best of the library, from 0 to 1; a weight of 0 leaves the figure out.</source>
        <translation>价值 = 1,000 × 相关性的权重次方 × 各项强度的权重次方。强度是这个词与词库里最好的词相比，在 0 到 1 之间；权重为 0 就不计这一项。</translation>
    </message>
    <message>
        <source>Name of the formula</source>
        <translation>公式名称</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>Use it for every product without a formula of its own</source>
        <translation>没有单独公式的宝贝都用它</translation>
    </message>
    <message>
        <source>Use formula</source>
        <translation>使用公式</translation>
    </message>
    <message>
        <source>Delete formula</source>
        <translation>删除公式</translation>
    </message>
    <message>
        <source>{name}, own</source>
        <translation>{name}（自定义）</translation>
    </message>
    <message>
        <source>{used} / {most} bytes</source>
        <translation>{used} / {most} 字节</translation>
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
        <translation>还剩 {count}</translation>
    </message>
    <message>
        <source>Every title that is saved stands here with its day, its reason and what it should bring; after 7 and 14 days a verdict says whether it was better.</source>
        <translation>每个保存过的标题都在这里：日期、原因和预期效果；满 7 天和 14 天给出结论，看是不是真的更好。</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>写第一个标题</translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>No version is like that.</source>
        <translation>没有符合条件的版本。</translation>
    </message>
    <message>
        <source>Version deleted. Undo (Ctrl+Z) brings it back.</source>
        <translation>版本已删除，撤销（Ctrl+Z）可恢复。</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>复制标题</translation>
    </message>
    <message>
        <source>Into the editor</source>
        <translation>放进编辑框</translation>
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
        <translation>已复制：{title}</translation>
    </message>
    <message>
        <source>Each of the product’s own words, alone and by twos, before the main category word.</source>
        <translation>宝贝自己的词单个或两两放在类目主词前面。</translation>
    </message>
    <message>
        <source>{new} words added, {known} were there already.</source>
        <translation>新增 {new} 个词，{known} 个原来就有。</translation>
    </message>
    <message>
        <source>Word library</source>
        <translation>词库</translation>
    </message>
    <message>
        <source>Rename the library…</source>
        <translation>重命名词库…</translation>
    </message>
    <message>
        <source>Class of the words</source>
        <translation>词的类别</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>Spread the main word</source>
        <translation>主词扩展</translation>
    </message>
    <message>
        <source>Words of market reports</source>
        <translation>市场行情词</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>词库名称</translation>
    </message>
    <message>
        <source>Change {word}</source>
        <translation>修改“{word}”</translation>
    </message>
    <message>
        <source>Change {count} words</source>
        <translation>修改 {count} 个词</translation>
    </message>
    <message>
        <source>Type words and press Enter</source>
        <translation>输入词，按回车加入</translation>
    </message>
    <message>
        <source>Words to add</source>
        <translation>要加入的词</translation>
    </message>
    <message>
        <source>From reports</source>
        <translation>从报表选词</translation>
    </message>
    <message>
        <source>No words yet. Type the main category word above, for example 茶树精油, and press Enter.</source>
        <translation>还没有词。在上面输入类目主词，例如“茶树精油”，按回车。</translation>
    </message>
    <message>
        <source>No library yet</source>
        <translation>还没有词库</translation>
    </message>
    <message>
        <source>Type the main category word first; then it can spread.</source>
        <translation>先录入类目主词，才能扩展。</translation>
    </message>
    <message>
        <source>Type the main category word first; reports are searched for it.</source>
        <translation>先录入类目主词，再按它到报表里找词。</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>粘贴…</translation>
    </message>
    <message>
        <source>Spread…</source>
        <translation>扩展…</translation>
    </message>
    <message>
        <source>Roots…</source>
        <translation>词根…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>{count} words removed. Undo (Ctrl+Z) brings them back.</source>
        <translation>已移除 {count} 个词，撤销（Ctrl+Z）可恢复。</translation>
    </message>
    <message>
        <source>Title limits</source>
        <translation>标题字数限制</translation>
    </message>
    <message>
        <source>A limit of your own counts before the shipped one from its day on; an empty category means all.</source>
        <translation>自定义的限制从生效日起优先于内置的；类目留空表示全部类目。</translation>
    </message>
    <message>
        <source>Delete takes a limit of your own away.</source>
        <translation>按 Delete 删除自定义的限制。</translation>
    </message>
    <message>
        <source>Paste best sellers’ titles</source>
        <translation>粘贴爆款标题</translation>
    </message>
    <message>
        <source>Search for the main word, sort by sales, mark the whole page (Ctrl+A), copy it and paste it here; prices, shops and sales are taken along, buttons are left out. A table with a column of titles does too.</source>
        <translation>搜索主词，按销量排序，全选页面（Ctrl+A）复制，粘贴到这里；价格、店铺、销量一并读取，按钮会略过。带标题列的表格也可以。</translation>
    </message>
    <message>
        <source>Pasted titles</source>
        <translation>粘贴的标题</translation>
    </message>
    <message>
        <source>What was searched for</source>
        <translation>搜索的词</translation>
    </message>
    <message>
        <source>{count} lines are left out: they are no titles, or stand twice.</source>
        <translation>略过 {count} 行：不是标题，或者重复。</translation>
    </message>
    <message>
        <source>Keep {count} titles</source>
        <translation>保存 {count} 个标题</translation>
    </message>
    <message>
        <source>Paste words</source>
        <translation>粘贴词</translation>
    </message>
    <message>
        <source>Copy the words that drop down under the search box, one a line, or a table of search words with or without headings. Popularity, click rate and conversion beside a word are kept with today’s date.</source>
        <translation>复制搜索框下拉词（一行一个），或搜索词表格，有没有表头都行。词旁边的搜索人气、点击率、转化率会按今天的日期保存。</translation>
    </message>
    <message>
        <source>Pasted words</source>
        <translation>粘贴的词</translation>
    </message>
    <message>
        <source>Where the words come from</source>
        <translation>词的来源</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>{count} lines are left out: {lines}</source>
        <translation>略过 {count} 行：{lines}</translation>
    </message>
    <message>
        <source>Add {count} words</source>
        <translation>加入 {count} 个词</translation>
    </message>
    <message>
        <source>Nothing is found that the library has not.</source>
        <translation>没有词库之外的新词。</translation>
    </message>
    <message>
        <source>{piece}: {length} bytes bring {value}, {each} a byte</source>
        <translation>{piece}：{length} 字节，价值 {value}，每字节 {each}</translation>
    </message>
    <message>
        <source>Value of each piece per byte</source>
        <translation>各段的每字节价值</translation>
    </message>
    <message>
        <source>A title takes one side of a line, for example: 男、男士 / 女、女士</source>
        <translation>每行一组，标题只取其中一边，例如：男、男士 / 女、女士</translation>
    </message>
    <message>
        <source>Roots, synonyms and conflicts</source>
        <translation>词根、同义词与互斥词</translation>
    </message>
    <message>
        <source>Titles and words are cut into roots by a dictionary. What it cuts wrongly is said here; words that mean the same count once.</source>
        <translation>标题和词按词典切成词根。切错的在这里纠正；同义词只算一次。</translation>
    </message>
    <message>
        <source>A root; or several that mean the same, the first stands for all</source>
        <translation>一个词根；或几个同义词，以第一个为准</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>词根</translation>
    </message>
    <message>
        <source>Conflict groups</source>
        <translation>互斥组</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>Nothing said yet: the shipped dictionary cuts alone.</source>
        <translation>还没有自定义，全部按内置词典切分。</translation>
    </message>
    <message>
        <source>Keep whole</source>
        <translation>保持完整</translation>
    </message>
    <message>
        <source>Cut it</source>
        <translation>切开</translation>
    </message>
    <message>
        <source>Mean the same</source>
        <translation>设为同义</translation>
    </message>
    <message>
        <source>Forget the root</source>
        <translation>移出词典</translation>
    </message>
    <message>
        <source>Drop “{root}”: frees {freed} bytes</source>
        <translation>末位淘汰“{root}”：可腾出 {freed} 字节</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>象限</translation>
    </message>
    <message>
        <source>What each root of the title earns comes from the shop’s search-word report, and from the ad-word report beside it. Import the last 30 days.</source>
        <translation>标题里每个词根带来多少，来自店铺引流搜索词报表和推广关键词报表。请导入最近 30 天的。</translation>
    </message>
    <message>
        <source>No root is like that.</source>
        <translation>没有符合条件的词根。</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>替换方案</translation>
    </message>
    <message>
        <source>Nothing in the library is worth more in its place.</source>
        <translation>词库里没有更值的词可以替换它。</translation>
    </message>
    <message>
        <source>Led visitors in, not in the title</source>
        <translation>有引流但标题没覆盖的词</translation>
    </message>
    <message>
        <source>The title holds every word that led visitors in.</source>
        <translation>有引流的词标题都覆盖了。</translation>
    </message>
    <message>
        <source>All roots</source>
        <translation>全部词根</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>Save this title</source>
        <translation>保存这个标题</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>使用日期</translation>
    </message>
    <message>
        <source>Visitors a day</source>
        <translation>每天访客数</translation>
    </message>
    <message>
        <source>Buyers a day</source>
        <translation>每天支付买家数</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>保存版本</translation>
    </message>
    <message>
        <source>State of the version</source>
        <translation>版本状态</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>修改原因</translation>
    </message>
    <message>
        <source>It should bring: visitors a day</source>
        <translation>预期每天访客数</translation>
    </message>
    <message>
        <source>It should bring: buyers a day</source>
        <translation>预期每天支付买家数</translation>
    </message>
    <message>
        <source>Through these words</source>
        <translation>预期靠这些词</translation>
    </message>
    <message>
        <source>Beside the words</source>
        <translation>词表旁边</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Looking for the best title</source>
        <translation>正在求最优标题</translation>
    </message>
    <message>
        <source>Paid, 30 d</source>
        <translation>30天支付</translation>
    </message>
    <message>
        <source>Present title</source>
        <translation>现用标题</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Title since</source>
        <translation>使用日期</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>从未优化</translation>
    </message>
    <message>
        <source>Optimised</source>
        <translation>已优化</translation>
    </message>
    <message>
        <source>Proving</source>
        <translation>验证中</translation>
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
        <translation>紧密</translation>
    </message>
    <message>
        <source>In pieces</source>
        <translation>分散</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>未覆盖</translation>
    </message>
    <message>
        <source>In the title</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>By the formula in force; the best word that fits fully has 1,000</source>
        <translation>按当前公式计算；完全相关且各项最好的词为 1,000</translation>
    </message>
    <message>
        <source>Search popularity</source>
        <translation>搜索人气</translation>
    </message>
    <message>
        <source>An index of the platform, not people: compared, never added up</source>
        <translation>平台指数，不是人数：只比较，不相加</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Value per byte</source>
        <translation>每字节价值</translation>
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
        <translation>手工设定</translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation>点击率</translation>
    </message>
    <message>
        <source>Pay conversion</source>
        <translation>支付转化率</translation>
    </message>
    <message>
        <source>Items online</source>
        <translation>在线商品数</translation>
    </message>
    <message>
        <source>Tmall click share</source>
        <translation>商城点击占比</translation>
    </message>
    <message>
        <source>Tmall shops take most of the clicks; a Taobao shop has a poor chance here</source>
        <translation>点击大多被天猫店拿走，C 店机会小</translation>
    </message>
    <message>
        <source>Ad price</source>
        <translation>直通车参考价</translation>
    </message>
    <message>
        <source>Own visitors, 30 days</source>
        <translation>30 天引流访客</translation>
    </message>
    <message>
        <source>Own buyers, 30 days</source>
        <translation>30 天引流买家</translation>
    </message>
    <message>
        <source>Roots</source>
        <translation>词根</translation>
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
        <translation>计算项</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Multiplies by</source>
        <translation>乘数</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Law or rule</source>
        <translation>法规依据</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Where it says so</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Root or combination</source>
        <translation>词根或组合</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Share of the titles that have it, weighted by their place</source>
        <translation>含有它的标题占比，按排名加权</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店铺数</translation>
    </message>
    <message>
        <source>Sells more</source>
        <translation>销量加成</translation>
    </message>
    <message>
        <source>How much more titles with it sell than the same shop’s others: a hint, never an effect</source>
        <translation>同店里含它的标题比不含的多卖多少：只是线索，不是因果</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>我们</translation>
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
        <translation>常见位置</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>价格从</translation>
    </message>
    <message>
        <source>Price to</source>
        <translation>价格到</translation>
    </message>
    <message>
        <source>Typical roots</source>
        <translation>典型词根</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化</translation>
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
        <translation>改了标题</translation>
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
        <translation>预期日访客</translation>
    </message>
    <message>
        <source>Verdict on the title</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>变好</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>看不出来</translation>
    </message>
    <message>
        <source>Disturbed</source>
        <translation>受干扰</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>为时过早</translation>
    </message>
    <message>
        <source>When looked at</source>
        <translation>时点</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>变化幅度</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Probability of better</source>
        <translation>变好的概率</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>{pairs} pairs of days, {controls} control products</source>
        <translation>{pairs} 对日期，{controls} 个对照宝贝</translation>
    </message>
    <message>
        <source>Smallest visible change</source>
        <translation>能看出的最小变化</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>都有</translation>
    </message>
    <message>
        <source>Only in the old one</source>
        <translation>旧标题才有</translation>
    </message>
    <message>
        <source>Only in the new one</source>
        <translation>新标题才有</translation>
    </message>
    <message>
        <source>Search visitors</source>
        <translation>搜索访客</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>加购人数</translation>
    </message>
    <message>
        <source>Ad clicks</source>
        <translation>推广点击</translation>
    </message>
    <message>
        <source>Trade conversion</source>
        <translation>同行转化率</translation>
    </message>
    <message>
        <source>Shares with</source>
        <translation>同义或共用</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>明星</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>精准</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>垃圾</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Too new</source>
        <translation>数据少</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Instead of it</source>
        <translation>换上</translation>
    </message>
    <message>
        <source>Kept whole</source>
        <translation>保持完整</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切开</translation>
    </message>
    <message>
        <source>In titles</source>
        <translation>切分方式</translation>
    </message>
    <message>
        <source>Means the same as</source>
        <translation>同义于</translation>
    </message>
    <message>
        <source>Pieces sold</source>
        <translation>销量</translation>
    </message>
    <message>
        <source>0 % is the front of the title, 100 % its end</source>
        <translation>0% 为标题开头，100% 为结尾</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>记录日期</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>The trade converts on it, this shop does not: a reason to drop it</source>
        <translation>同行能转化，本店不行：该淘汰</translation>
    </message>
    <message>
        <source>Ad orders</source>
        <translation>推广订单</translation>
    </message>
    <message>
        <source>Ad sales</source>
        <translation>推广成交额</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Unsure, check it</source>
        <translation>未确认，请核对</translation>
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
        <translation>计数单位</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>写标题</translation>
    </message>
    <message>
        <source>Winners</source>
        <translation>爆款标题</translation>
    </message>
    <message>
        <source>Title history</source>
        <translation>标题历史</translation>
    </message>
    <message>
        <source>Taobao</source>
        <translation>淘宝</translation>
    </message>
    <message>
        <source>Tmall</source>
        <translation>天猫</translation>
    </message>
    <message>
        <source>JD</source>
        <translation>京东</translation>
    </message>
    <message>
        <source>Douyin</source>
        <translation>抖音</translation>
    </message>
    <message>
        <source>Amazon</source>
        <translation>亚马逊</translation>
    </message>
    <message>
        <source>Taobao short title</source>
        <translation>淘宝短标题</translation>
    </message>
    <message>
        <source>AliExpress</source>
        <translation>速卖通</translation>
    </message>
    <message>
        <source>WeChat shop</source>
        <translation>微信小店</translation>
    </message>
    <message>
        <source>Write a title, or let “Best title” find it</source>
        <translation>在这里写标题，或点“最优标题”求出来</translation>
    </message>
    <message>
        <source>Proven best</source>
        <translation>已证明最优</translation>
    </message>
    <message>
        <source>At most {share} better is possible</source>
        <translation>最多还能提高 {share}</translation>
    </message>
    <message>
        <source>Rules kept</source>
        <translation>符合规则</translation>
    </message>
    <message>
        <source>{change} against the present title</source>
        <translation>比现用标题 {change}</translation>
    </message>
    <message>
        <source>Titles are made for the shop’s items. They come by themselves with the first item list or item ranking that is imported, or are typed in the products tab.</source>
        <translation>标题是给店里的宝贝写的。导入商品清单或商品排行后，宝贝会自动出现，也可以在“宝贝”页手工录入。</translation>
    </message>
    <message>
        <source>Saved. Publish it in the back office too; the quick look is due on day 2.</source>
        <translation>已保存。记得在后台发布；第 2 天可以速看。</translation>
    </message>
    <message>
        <source>Reading the products</source>
        <translation>正在读取宝贝列表</translation>
    </message>
    <message>
        <source>Reading the words of the product</source>
        <translation>正在读取宝贝的词</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Draft saved.</source>
        <translation>草稿已保存。</translation>
    </message>
    <message>
        <source>Weights…</source>
        <translation>权重…</translation>
    </message>
    <message>
        <source>Pieces of the title</source>
        <translation>标题分段</translation>
    </message>
    <message>
        <source>The title is empty.</source>
        <translation>标题还是空的。</translation>
    </message>
    <message>
        <source>Value of the word</source>
        <translation>词的价值</translation>
    </message>
    <message>
        <source>What is taken apart</source>
        <translation>拆开看</translation>
    </message>
    <message>
        <source>Covered {covered} + together {bonus} · present title {present}</source>
        <translation>覆盖 {covered} + 紧密 {bonus} · 现用标题 {present}</translation>
    </message>
    <message>
        <source>Choose a word on the left to see what its value is made of.</source>
        <translation>在左侧选一个词，看它的价值由什么构成。</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>{count} bytes are new</source>
        <translation>新增 {count} 字节</translation>
    </message>
    <message>
        <source>No prediction was written down.</source>
        <translation>没有记录预期。</translation>
    </message>
    <message>
        <source>Part of the version</source>
        <translation>版本内容</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>No verdict yet: a quick look on day 2, verdicts after 7 and 14 days.</source>
        <translation>还没有结论：第 2 天速看，满 7 天和 14 天出结论。</translation>
    </message>
    <message>
        <source>Root by root</source>
        <translation>逐个词根对比</translation>
    </message>
    <message>
        <source>There is no other version to compare with.</source>
        <translation>没有其他版本可以对比。</translation>
    </message>
    <message>
        <source>Predicted: {visitors} visitors and {buyers} buyers a day.</source>
        <translation>预期：每天访客 {visitors}、支付买家 {buyers}。</translation>
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
        <translation>自定义禁用词和品牌</translation>
    </message>
    <message>
        <source>Titles are checked for them, besides the words that the law and the platform forbid.</source>
        <translation>除了法律和平台禁用的词，标题还会检查这些词。</translation>
    </message>
    <message>
        <source>No word of your own yet.</source>
        <translation>还没有自定义的词。</translation>
    </message>
    <message>
        <source>List of titles</source>
        <translation>标题名单</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>加入词库</translation>
    </message>
    <message>
        <source>Paste the titles of 10 to 50 best sellers, ranked by sales: their hot roots and combinations, and which of them this product’s title lacks, stand here. Paste again later to see what changed.</source>
        <translation>粘贴 10～50 个按销量排序的爆款标题，这里会给出热词根、热组合，以及这个宝贝的标题缺了哪些。过段时间再粘贴一次，就能看到变化。</translation>
    </message>
    <message>
        <source>Paste titles…</source>
        <translation>粘贴标题…</translation>
    </message>
    <message>
        <source>Give words of the library a class: then the order of the classes in winners’ titles shows.</source>
        <translation>给词库里的词设好类别，就能看到爆款标题里各类词的先后顺序。</translation>
    </message>
    <message>
        <source>Nothing that enough titles have.</source>
        <translation>没有足够多标题共有的词。</translation>
    </message>
    <message>
        <source>What the winners teach</source>
        <translation>爆款标题的规律</translation>
    </message>
    <message>
        <source>{day} · {count} titles · {note}</source>
        <translation>{day} · {count} 个标题 · {note}</translation>
    </message>
    <message>
        <source>{day} · {count} titles</source>
        <translation>{day} · {count} 个标题</translation>
    </message>
    <message>
        <source>List deleted. Undo (Ctrl+Z) brings it back.</source>
        <translation>名单已删除，撤销（Ctrl+Z）可恢复。</translation>
    </message>
    <message>
        <source>No title is like that.</source>
        <translation>没有符合条件的标题。</translation>
    </message>
    <message>
        <source>The pasted titles have no prices.</source>
        <translation>粘贴的标题没有价格。</translation>
    </message>
    <message>
        <source>Delete this list</source>
        <translation>删除这份名单</translation>
    </message>
    <message>
        <source>From coupon items</source>
        <translation>从优惠券商品取</translation>
    </message>
    <message>
        <source>We lack</source>
        <translation>我们缺的</translation>
    </message>
    <message>
        <source>Hot roots</source>
        <translation>热词根</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>热组合</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格带</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>与上次比</translation>
    </message>
    <message>
        <source>Usual order: {order}</source>
        <translation>常见顺序：{order}</translation>
    </message>
    <message>
        <source>Never side by side</source>
        <translation>不可相邻</translation>
    </message>
    <message>
        <source>Order of the classes</source>
        <translation>类别顺序</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Bytes that may change</source>
        <translation>最多改动字节</translation>
    </message>
    <message>
        <source>Extra for standing together</source>
        <translation>紧密加成</translation>
    </message>
    <message>
        <source>Put words that gain nothing by it in readable order</source>
        <translation>不影响价值的词按通顺排列</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>没有模板</translation>
    </message>
    <message>
        <source>Class…</source>
        <translation>类别…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Pairs such as 男+女</source>
        <translation>成对填写，如 男+女</translation>
    </message>
    <message>
        <source>Opens the title</source>
        <translation>放在开头</translation>
    </message>
    <message>
        <source>Closes the title</source>
        <translation>放在结尾</translation>
    </message>
    <message>
        <source>Must be in it</source>
        <translation>必须包含</translation>
    </message>
    <message>
        <source>Must not be in it</source>
        <translation>不要包含</translation>
    </message>
    <message>
        <source>Words, divided by commas</source>
        <translation>词之间用逗号或顿号隔开</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>自动推算</translation>
    </message>
    <message>
        <source>Must be in the title</source>
        <translation>标题必须包含</translation>
    </message>
    <message>
        <source>Must not be in the title</source>
        <translation>标题不要包含</translation>
    </message>
    <message>
        <source>Never split</source>
        <translation>不可拆</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>历次数据</translation>
    </message>
    <message>
        <source>No market figures of this word yet. Import a search-word report or paste a table.</source>
        <translation>这个词还没有市场数据。请导入搜索词报表，或粘贴表格。</translation>
    </message>
    <message>
        <source>Cut this root, or undo that it is kept whole</source>
        <translation>切开这个词根，或取消保持完整</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} 个词</translation>
    </message>
    <message>
        <source>Keep both together as one root</source>
        <translation>合成一个词根</translation>
    </message>
    <message>
        <source>Keep {word} whole</source>
        <translation>“{word}”保持完整</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>看哪些词</translation>
    </message>
    <message>
        <source>No word of the library is like that.</source>
        <translation>词库里没有符合条件的词。</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>全部词</translation>
    </message>
    <message>
        <source>Cut {word}</source>
        <translation>切开“{word}”</translation>
    </message>
    <message>
        <source>Change the conflict groups</source>
        <translation>修改互斥组</translation>
    </message>
    <message>
        <source>Delete a list of best sellers</source>
        <translation>删除一份爆款名单</translation>
    </message>
    <message>
        <source>Change the reason of a version</source>
        <translation>修改版本原因</translation>
    </message>
    <message>
        <source>Set the relevance of {count} words</source>
        <translation>设定 {count} 个词的相关性</translation>
    </message>
    <message>
        <source>Remove {count} words</source>
        <translation>移除 {count} 个词</translation>
    </message>
    <message>
        <source>Rename to {word}</source>
        <translation>改名为“{word}”</translation>
    </message>
    <message>
        <source>Use the library {name}</source>
        <translation>使用词库“{name}”</translation>
    </message>
    <message>
        <source>Call the library {name}</source>
        <translation>词库改名为“{name}”</translation>
    </message>
    <message>
        <source>{words} mean the same as {word}</source>
        <translation>“{words}”与“{word}”同义</translation>
    </message>
    <message>
        <source>Forget {word} in the dictionary</source>
        <translation>把“{word}”移出词典</translation>
    </message>
    <message>
        <source>Change what is asked of the title of {product}</source>
        <translation>修改“{product}”的标题要求</translation>
    </message>
    <message>
        <source>Value words by {name}</source>
        <translation>按“{name}”给词估值</translation>
    </message>
    <message>
        <source>Delete the formula {name}</source>
        <translation>删除公式“{name}”</translation>
    </message>
    <message>
        <source>Watch for {word}</source>
        <translation>留意“{word}”</translation>
    </message>
    <message>
        <source>Watch for {word} no more</source>
        <translation>不再留意“{word}”</translation>
    </message>
    <message>
        <source>Keep the title limit of {platform}</source>
        <translation>保存{platform}的标题字数限制</translation>
    </message>
    <message>
        <source>Delete the title limit of {platform}</source>
        <translation>删除{platform}的标题字数限制</translation>
    </message>
    <message>
        <source>Save title of {product}</source>
        <translation>保存“{product}”的标题</translation>
    </message>
    <message>
        <source>Put a title of {product} into use</source>
        <translation>启用“{product}”的标题</translation>
    </message>
    <message>
        <source>Delete a title of {product}</source>
        <translation>删除“{product}”的标题</translation>
    </message>
    <message>
        <source>Verdict on the title of {product}</source>
        <translation>“{product}”的标题结论</translation>
    </message>
    <message>
        <source>Add {count} words to the library</source>
        <translation>词库加入 {count} 个词</translation>
    </message>
    <message>
        <source>Keep {count} titles of best sellers</source>
        <translation>保存 {count} 个爆款标题</translation>
    </message>
    <message>
        <source>Keep the formula {name}</source>
        <translation>保存公式“{name}”</translation>
    </message>
    <message>
        <source>Add {word} to the library</source>
        <translation>词库加入“{word}”</translation>
    </message>
    <message>
        <source>The best title within the platform's byte limit for each item, built from a library of search words, checked against the rules, and proven by the traffic that follows.</source>
        <translation>为每个宝贝写出平台字数内的最优标题：用搜索词库求解，按规则检查，再用之后的流量验证。</translation>
    </message>
    <message>
        <source>In these days: {what}.</source>
        <translation>期间还有：{what}。</translation>
    </message>
    <message>
        <source>Predicted words: {words}.</source>
        <translation>预期引流词：{words}。</translation>
    </message>
    <message>
        <source>Came: {visitors} visitors ({visitors_error}) and {buyers} buyers ({buyers_error}) a day.</source>
        <translation>实际：每天访客 {visitors}（与预期差 {visitors_error}）、支付买家 {buyers}（与预期差 {buyers_error}）。</translation>
    </message>
    <message>
        <source>{seen} of {count} words led visitors into the shop.</source>
        <translation>{count} 个预期词中有 {seen} 个给店铺带来了访客。</translation>
    </message>
    <message>
        <source>Without visitors: {words}.</source>
        <translation>还没有访客：{words}。</translation>
    </message>
    <message>
        <source>Words that the library has not, the weightiest first. All are marked: add them, or mark some.</source>
        <translation>词库里还没有的词，权重大的在前。已全部选中：直接加入，或只选一部分。</translation>
    </message>
    <message>
        <source>No word is like that.</source>
        <translation>没有符合的词。</translation>
    </message>
    <message>
        <source>Not known: it counts like the lower quarter of the words that are</source>
        <translation>没有数据：按已知词里偏低的四分之一计</translation>
    </message>
    <message>
        <source>Typed, pasted or given a class by you: it fits until you say otherwise</source>
        <translation>你亲手录入、粘贴或归类的词：没改之前按完全相关计</translation>
    </message>
    <message>
        <source>It holds a whole main word: at least 0.6</source>
        <translation>含完整的类目主词：至少 0.6</translation>
    </message>
    <message>
        <source>It holds what a main word ends in: at least 0.4</source>
        <translation>含主词的中心词（主词末尾的词根）：至少 0.4</translation>
    </message>
    <message>
        <source>Worked out from what stands beside its roots in searches and titles</source>
        <translation>按它的词根在搜索词和标题里与主词的共现推算</translation>
    </message>
    <message>
        <source>Demand to supply</source>
        <translation>需求供给比</translation>
    </message>
    <message>
        <source>As the report says it</source>
        <translation>报表原样给出的数字</translation>
    </message>
    <message>
        <source>Searches per item</source>
        <translation>人气/商品数</translation>
    </message>
    <message>
        <source>Popularity ÷ items online; more is better. An index, not people</source>
        <translation>搜索人气 ÷ 在线商品数，越大越好；是指数，不是人数</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>机会分</translation>
    </message>
    <message>
        <source>Popularity × click rate × conversion ÷ items online × 1,000; more is better, within one category and period</source>
        <translation>搜索人气 × 点击率 × 支付转化率 ÷ 在线商品数 × 1,000，越大越好；只在同一类目、同一时段内比较</translation>
    </message>
    <message>
        <source>{word}: value {value} = 1,000 × {factor} (relevance {relevance}) × the factors below</source>
        <translation>{word}：价值 {value} = 1,000 × {factor}（相关性 {relevance}）× 下列各项</translation>
    </message>
    <message>
        <source>This is the first list of its search. Paste the same search again in a week, with the same note, to see what changed.</source>
        <translation>这是该搜索的第一份名单。一周后用同样的备注再粘贴一次同样的搜索，就能看到变化。</translation>
    </message>
    <message>
        <source>Delete the library {name}</source>
        <translation>删除词库 {name}</translation>
    </message>
    <message>
        <source>Delete the library</source>
        <translation>删除这个词库</translation>
    </message>
    <message>
        <source>{word} means only itself</source>
        <translation>{word} 不再是同义词</translation>
    </message>
    <message>
        <source>Not the same word</source>
        <translation>不是同义词</translation>
    </message>
    <message>
        <source>The library {name} is deleted; what reports tell stays. Undo (Ctrl+Z) brings it back.</source>
        <translation>词库 {name} 已删除，报表数据保留。可撤销（Ctrl+Z）恢复。</translation>
    </message>
</context>
</TS>
