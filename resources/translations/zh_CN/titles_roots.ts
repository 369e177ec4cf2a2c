<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>titles_roots</name>
    <message>
        <source>Too few visitors to be placed: {roots}</source>
        <translation>访客太少，暂不入图：{roots}</translation>
    </message>
    <message>
        <source>Middle root: {visitors} visitors, {conversion} converts; the trade {trade}</source>
        <translation>中位词根：访客 {visitors}，转化率 {conversion}；同行 {trade}</translation>
    </message>
    <message>
        <source>{visitors} visitors, {buyers} buyers</source>
        <translation>访客 {visitors}，支付买家 {buyers}</translation>
    </message>
    <message>
        <source>{visitors} ad clicks, {buyers} orders</source>
        <translation>推广点击 {visitors}，订单 {buyers}</translation>
    </message>
    <message>
        <source>{visitors} visitors and ad clicks, {buyers} buyers and ad orders</source>
        <translation>访客和推广点击 {visitors}，买家和推广订单 {buyers}</translation>
    </message>
    <message>
        <source>Converts {conversion}, for the trade {trade}</source>
        <translation>转化率 {conversion}，同行 {trade}</translation>
    </message>
    <message>
        <source>Figures that count</source>
        <translation>按哪些数据划分</translation>
    </message>
    <message>
        <source>Search and ads</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>象限图</translation>
    </message>
    <message>
        <source>Quadrants of the roots</source>
        <translation>词根四象限图</translation>
    </message>
    <message>
        <source>Many come and buy: keep it.</source>
        <translation>访客多、买的也多：留住。</translation>
    </message>
    <message>
        <source>Few come, but they buy: bring it more traffic.</source>
        <translation>访客少但转化高：给它引更多流量。</translation>
    </message>
    <message>
        <source>Many come, few buy: see what they look for.</source>
        <translation>访客多、买的少：看看他们找的是什么。</translation>
    </message>
    <message>
        <source>Few come and few buy: the first to go.</source>
        <translation>访客少、买的也少：优先淘汰。</translation>
    </message>
    <message>
        <source>Too few visitors to say.</source>
        <translation>访客太少，还看不出来。</translation>
    </message>
    <message>
        <source>{name} (each tenfold the same room)</source>
        <translation>{name}（对数刻度）</translation>
    </message>
    <message>
        <source>larger: more buyers</source>
        <translation>圆越大买家越多</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>同行</translation>
    </message>
    <message>
        <source>Middle root of this title: {visitors} visitors</source>
        <translation>本标题词根中位：访客 {visitors}</translation>
    </message>
    <message>
        <source>Middle root</source>
        <translation>本标题中位</translation>
    </message>
    <message>
        <source>Trade middle</source>
        <translation>同行中位</translation>
    </message>
    <message>
        <source>No root has visitors enough to be placed. Roots are placed from {count} visitors on.</source>
        <translation>还没有词根的访客多到可以入图，满 {count} 个访客才划分象限。</translation>
    </message>
    <message>
        <source>{root} means the same as, holds or stands in: {others}</source>
        <translation>{root} 与这些词根同义或互相包含：{others}</translation>
    </message>
    <message>
        <source>{root} and {other} share {signs}: written as one they take fewer bytes</source>
        <translation>{root} 和 {other} 共用“{signs}”：连写可省字节</translation>
    </message>
    <message>
        <source>Gains most</source>
        <translation>主要补上</translation>
    </message>
    <message>
        <source>Clicks (index)</source>
        <translation>点击（指数）</translation>
    </message>
    <message>
        <source>More visitors a day</source>
        <translation>预计日增访客</translation>
    </message>
    <message>
        <source>Looking for replacements of {root}</source>
        <translation>正在为 {root} 找替换词</translation>
    </message>
    <message>
        <source>The most relevant first, then by clicks, as predicted by the library’s figures.</source>
        <translation>先看相关性，再看点击；增益按词库数据预测。</translation>
    </message>
    <message>
        <source>Looking for what could come instead…</source>
        <translation>正在找可以换上的词…</translation>
    </message>
    <message>
        <source>Root to drop</source>
        <translation>要淘汰的词根</translation>
    </message>
    <message>
        <source>{root}, {bytes} bytes</source>
        <translation>{root}，{bytes} 字节</translation>
    </message>
    <message>
        <source>{count} roots in all could go, {bytes} bytes.</source>
        <translation>共有 {count} 个词根可淘汰，合计 {bytes} 字节。</translation>
    </message>
    <message>
        <source>The platform refuses emoji: {sign} ({code}), character {place}.</source>
        <translation>平台不允许表情符号：{sign}（{code}），第 {place} 个字。</translation>
    </message>
    <message>
        <source>“{sign}” ({code}), character {place}, lies outside GBK: many systems show a box for it or refuse it; it is counted as {length} bytes.</source>
        <translation>“{sign}”（{code}，第 {place} 个字）不在 GBK 字库里：很多系统显示成方框或不让发布，按 {length} 字节计算。</translation>
    </message>
    <message>
        <source>“{sign}” ({code}), character {place}, is a letter with a mark of its own: {length} bytes.</source>
        <translation>“{sign}”（{code}，第 {place} 个字）是字母加组合符号，占 {length} 字节。</translation>
    </message>
    <message>
        <source>{code}, character {place}, is a sign of one font alone: others see a box; {length} bytes.</source>
        <translation>第 {place} 个字 {code} 是某个字体自造的字，别人看到的是方框，占 {length} 字节。</translation>
    </message>
    <message>
        <source>{code}, character {place}, cannot be seen and costs {length} bytes; it came in by copying.</source>
        <translation>第 {place} 个字 {code} 看不见，却占 {length} 字节，是复制时带进来的。</translation>
    </message>
    <message>
        <source>Write “{sign}” instead.</source>
        <translation>改写成“{sign}”。</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>删去。</translation>
    </message>
    <message>
        <source>“{word}” means the same as “{other}”, which stands in the title already.</source>
        <translation>“{word}”和“{other}”同义，标题里已经有了。</translation>
    </message>
    <message>
        <source>Allowed word</source>
        <translation>允许使用</translation>
    </message>
    <message>
        <source>Only in the category</source>
        <translation>仅限类目（可不填）</translation>
    </message>
    <message>
        <source>Rules here</source>
        <translation>适用规则</translation>
    </message>
    <message>
        <source>{platform}: {rules}. {words}</source>
        <translation>{platform}：{rules}。{words}</translation>
    </message>
    <message>
        <source>refused: {signs}</source>
        <translation>不得用 {signs}</translation>
    </message>
    <message>
        <source>Signs refused</source>
        <translation>不允许的符号</translation>
    </message>
    <message>
        <source>a word at most {times} times</source>
        <translation>同一词最多 {times} 次</translation>
    </message>
    <message>
        <source>repeats are warned of</source>
        <translation>重复只提醒</translation>
    </message>
    <message>
        <source>A word at most so many times</source>
        <translation>同一词最多出现</translation>
    </message>
    <message>
        <source>emoji allowed</source>
        <translation>可用表情</translation>
    </message>
    <message>
        <source>emoji refused</source>
        <translation>不可用表情</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情符号</translation>
    </message>
    <message>
        <source>Watched for: {law} words of the law, {promotion} of promotion, {brand} on brands and platforms.</source>
        <translation>另查广告法词 {law} 个、促销词 {promotion} 个、品牌与平台词 {brand} 个。</translation>
    </message>
    <message>
        <source>As shipped: {rule}</source>
        <translation>内置：{rule}</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>改为：</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未规定</translation>
    </message>
    <message>
        <source>Adding up the roots of {product}</source>
        <translation>正在汇总 {product} 的词根</translation>
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
        <source>Frees {length} bytes. {reason}</source>
        <translation>腾出 {length} 字节。{reason}</translation>
    </message>
    <message>
        <source>Drop the worst root of {count} more products</source>
        <translation>另有 {count} 个宝贝有该淘汰的词根</translation>
    </message>
    <message>
        <source>{product} ({root})</source>
        <translation>{product}（{root}）</translation>
    </message>
    <message>
        <source>{product} ({sales})</source>
        <translation>{product}（{sales}）</translation>
    </message>
    <message>
        <source>Never optimised, in the order of sales; {rest} more beside these {named}</source>
        <translation>从未优化，按成交额排列；除这 {named} 个外还有 {rest} 个</translation>
    </message>
    <message>
        <source>search {visitors} visitors, {buyers} buyers; ads {clicks} clicks, {orders} orders</source>
        <translation>搜索 {visitors} 访客 {buyers} 买家，推广 {clicks} 点击 {orders} 订单</translation>
    </message>
    <message>
        <source>all words of the title ({rate})</source>
        <translation>标题各词平均（{rate}）</translation>
    </message>
    <message>
        <source>the trade ({rate})</source>
        <translation>同行（{rate}）</translation>
    </message>
    <message>
        <source>{seen}; like {measure} it would be {usual} buyers. Mere luck explains that in {chance} of cases.</source>
        <translation>{seen}；按{measure}该有 {usual} 个买家，只是运气差的可能性为 {chance}。</translation>
    </message>
    <message>
        <source>Cannot tell: {seen}; like {measure} it would be {usual} buyers. {needed} more visitors without a buyer would tell.</source>
        <translation>看不出来：{seen}；按{measure}该有 {usual} 个买家，再来 {needed} 个访客仍没人买才能断定。</translation>
    </message>
    <message>
        <source>Cannot tell: {seen}. There are too few visitors or buyers to compare with.</source>
        <translation>看不出来：{seen}，可比的访客或买家太少。</translation>
    </message>
    <message>
        <source>Not now: {seen}, but in the same weeks of last year {before} visitors and {bought} buyers.</source>
        <translation>暂不淘汰：{seen}，但去年同期 {before} 访客 {bought} 买家。</translation>
    </message>
    <message>
        <source>Not now: {seen}, but it is a word of another season.</source>
        <translation>暂不淘汰：{seen}，但它是别的季节的词。</translation>
    </message>
    <message>
        <source>Sells as usual: {seen}.</source>
        <translation>正常：{seen}。</translation>
    </message>
    <message>
        <source>Stays: a main or brand word, part of one, or asked for.</source>
        <translation>保留：主词、品牌词（或其中一部分），或要求保留的词。</translation>
    </message>
    <message>
        <source>Back to the root to drop</source>
        <translation>返回淘汰建议</translation>
    </message>
    <message>
        <source>Words that hold it, 30 days</source>
        <translation>含它的词，30 天</translation>
    </message>
    <message>
        <source>No search word and no ad word holds it.</source>
        <translation>没有搜索词或推广词含它。</translation>
    </message>
    <message>
        <source>Adding up “{root}”…</source>
        <translation>正在统计“{root}”…</translation>
    </message>
    <message>
        <source>Adding up the words with {root}</source>
        <translation>统计含 {root} 的词</translation>
    </message>
    <message>
        <source>“{root}”: in {count} words</source>
        <translation>“{root}”：出现在 {count} 个词里</translation>
    </message>
    <message>
        <source>Look up a root…</source>
        <translation>查词根…</translation>
    </message>
    <message>
        <source>Look up a root</source>
        <translation>查词根</translation>
    </message>
    <message>
        <source>No root surely sells worse than the others.</source>
        <translation>没有哪个词根确实比别的卖得差。</translation>
    </message>
    <message>
        <source>{root}: {reason}</source>
        <translation>{root}：{reason}</translation>
    </message>
    <message>
        <source>Up to {visitors} more visitors a day.</source>
        <translation>预计每天最多多来 {visitors} 个访客。</translation>
    </message>
    <message>
        <source>This product</source>
        <translation>本宝贝</translation>
    </message>
    <message>
        <source>This product’s visitors</source>
        <translation>本宝贝访客</translation>
    </message>
    <message>
        <source>Whole shop’s visitors</source>
        <translation>全店访客</translation>
    </message>
    <message>
        <source>Search, this product</source>
        <translation>本品搜索</translation>
    </message>
    <message>
        <source>Search, whole shop</source>
        <translation>全店搜索</translation>
    </message>
    <message>
        <source>Ads, this product</source>
        <translation>本品推广</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>数据范围</translation>
    </message>
    <message>
        <source>In cart</source>
        <translation>加购</translation>
    </message>
    <message>
        <source>Faved</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Converts</source>
        <translation>转化率</translation>
    </message>
    <message>
        <source>Ads convert</source>
        <translation>推广转化</translation>
    </message>
    <message>
        <source>Words not in the title</source>
        <translation>标题没有的词</translation>
    </message>
    <message>
        <source>Beside the root to drop</source>
        <translation>淘汰建议旁边显示</translation>
    </message>
    <message>
        <source>Search words go to products by library and main word, shared ones by search visitors × relevance; up to {day}</source>
        <translation>搜索词按词库和主词归到宝贝，共用的按搜索访客×相关度分摊；截至 {day}</translation>
    </message>
    <message>
        <source>All search words of the shop, whichever product they led to; up to {day}</source>
        <translation>全店所有搜索词，不管引到哪个宝贝；截至 {day}</translation>
    </message>
    <message>
        <source>No report tells which product a search word led to. Words of its library or with its main word count for a product, words of other products alone do not; one that fits several counts for each by its search visitors × relevance, one that fits none in particular for all whose title spells it. A word counts for each root, so lines do not add up.</source>
        <translation>没有报表说明搜索词引到了哪个宝贝。在本宝贝词库里或含其主词的词算本宝贝的，只属于别的宝贝的不算；几个宝贝都合适的，按各自搜索访客×相关度分摊；不属于任何宝贝的（如“家用”），由标题里有它的宝贝分摊。含多个词根的词各计一次，各行不能相加。</translation>
    </message>
    <message>
        <source>Words that led visitors in could be added to it: {words}.</source>
        <translation>可把有引流的词加进词库：{words}。</translation>
    </message>
    <message>
        <source>Roots to drop</source>
        <translation>该淘汰的词根</translation>
    </message>
    <message>
        <source>Titles that were changed and rest since, most sales first. Enter shows the roots of one.</source>
        <translation>改过且已过观察期的标题，按成交额排列；回车看它的词根。</translation>
    </message>
    <message>
        <source>Show its roots</source>
        <translation>看它的词根</translation>
    </message>
    <message>
        <source>Looking through the roots of all titles</source>
        <translation>查看所有标题的词根</translation>
    </message>
    <message>
        <source>Looking through the roots of all titles…</source>
        <translation>正在查看所有标题的词根…</translation>
    </message>
    <message>
        <source>All titles…</source>
        <translation>所有标题…</translation>
    </message>
    <message>
        <source>The worst root of every title that has one</source>
        <translation>每个标题里该淘汰的词根</translation>
    </message>
    <message>
        <source>Usual buyers</source>
        <translation>应有买家</translation>
    </message>
    <message>
        <source>Mere luck</source>
        <translation>偶然可能</translation>
    </message>
</context>
</TS>
