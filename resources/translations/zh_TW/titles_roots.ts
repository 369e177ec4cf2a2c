<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>titles_roots</name>
    <message>
        <source>Too few visitors to be placed: {roots}</source>
        <translation>訪客太少，暫不入圖：{roots}</translation>
    </message>
    <message>
        <source>Middle root: {visitors} visitors, {conversion} converts; the trade {trade}</source>
        <translation>中位詞根：訪客 {visitors}，轉化率 {conversion}；同行 {trade}</translation>
    </message>
    <message>
        <source>{visitors} visitors, {buyers} buyers</source>
        <translation>訪客 {visitors}，支付買家 {buyers}</translation>
    </message>
    <message>
        <source>{visitors} ad clicks, {buyers} orders</source>
        <translation>推廣點擊 {visitors}，訂單 {buyers}</translation>
    </message>
    <message>
        <source>{visitors} visitors and ad clicks, {buyers} buyers and ad orders</source>
        <translation>訪客和推廣點擊 {visitors}，買家和推廣訂單 {buyers}</translation>
    </message>
    <message>
        <source>Converts {conversion}, for the trade {trade}</source>
        <translation>轉化率 {conversion}，同行 {trade}</translation>
    </message>
    <message>
        <source>Figures that count</source>
        <translation>按哪些數據劃分</translation>
    </message>
    <message>
        <source>Search and ads</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>象限圖</translation>
    </message>
    <message>
        <source>Quadrants of the roots</source>
        <translation>詞根四象限圖</translation>
    </message>
    <message>
        <source>Many come and buy: keep it.</source>
        <translation>訪客多、買的也多：留住。</translation>
    </message>
    <message>
        <source>Few come, but they buy: bring it more traffic.</source>
        <translation>訪客少但轉化高：給它引更多流量。</translation>
    </message>
    <message>
        <source>Many come, few buy: see what they look for.</source>
        <translation>訪客多、買的少：看看他們找的是什麼。</translation>
    </message>
    <message>
        <source>Few come and few buy: the first to go.</source>
        <translation>訪客少、買的也少：優先淘汰。</translation>
    </message>
    <message>
        <source>Too few visitors to say.</source>
        <translation>訪客太少，還看不出來。</translation>
    </message>
    <message>
        <source>{name} (each tenfold the same room)</source>
        <translation>{name}（對數刻度）</translation>
    </message>
    <message>
        <source>larger: more buyers</source>
        <translation>圓越大買家越多</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>同行</translation>
    </message>
    <message>
        <source>Middle root of this title: {visitors} visitors</source>
        <translation>本標題詞根中位：訪客 {visitors}</translation>
    </message>
    <message>
        <source>Middle root</source>
        <translation>本標題中位</translation>
    </message>
    <message>
        <source>Trade middle</source>
        <translation>同行中位</translation>
    </message>
    <message>
        <source>No root has visitors enough to be placed. Roots are placed from {count} visitors on.</source>
        <translation>還沒有詞根的訪客多到可以入圖，滿 {count} 個訪客才劃分象限。</translation>
    </message>
    <message>
        <source>{root} means the same as, holds or stands in: {others}</source>
        <translation>{root} 與這些詞根同義或互相包含：{others}</translation>
    </message>
    <message>
        <source>{root} and {other} share {signs}: written as one they take fewer bytes</source>
        <translation>{root} 和 {other} 共用「{signs}」：連寫可省位元組</translation>
    </message>
    <message>
        <source>Gains most</source>
        <translation>主要補上</translation>
    </message>
    <message>
        <source>Clicks (index)</source>
        <translation>點擊（指數）</translation>
    </message>
    <message>
        <source>More visitors a day</source>
        <translation>預計日增訪客</translation>
    </message>
    <message>
        <source>Looking for replacements of {root}</source>
        <translation>正在為 {root} 找替換詞</translation>
    </message>
    <message>
        <source>The most relevant first, then by clicks, as predicted by the library’s figures.</source>
        <translation>先看相關性，再看點擊；增益按詞庫數據預測。</translation>
    </message>
    <message>
        <source>Looking for what could come instead…</source>
        <translation>正在找可以換上的詞…</translation>
    </message>
    <message>
        <source>Root to drop</source>
        <translation>要淘汰的詞根</translation>
    </message>
    <message>
        <source>{root}, {bytes} bytes</source>
        <translation>{root}，{bytes} 位元組</translation>
    </message>
    <message>
        <source>{count} roots in all could go, {bytes} bytes.</source>
        <translation>共有 {count} 個詞根可淘汰，合計 {bytes} 位元組。</translation>
    </message>
    <message>
        <source>The platform refuses emoji: {sign} ({code}), character {place}.</source>
        <translation>平台不允許表情符號：{sign}（{code}），第 {place} 個字。</translation>
    </message>
    <message>
        <source>“{sign}” ({code}), character {place}, lies outside GBK: many systems show a box for it or refuse it; it is counted as {length} bytes.</source>
        <translation>「{sign}」（{code}，第 {place} 個字）不在 GBK 字庫裡：很多系統顯示成方框或不讓發佈，按 {length} 位元組計算。</translation>
    </message>
    <message>
        <source>“{sign}” ({code}), character {place}, is a letter with a mark of its own: {length} bytes.</source>
        <translation>「{sign}」（{code}，第 {place} 個字）是字母加組合符號，佔 {length} 位元組。</translation>
    </message>
    <message>
        <source>{code}, character {place}, is a sign of one font alone: others see a box; {length} bytes.</source>
        <translation>第 {place} 個字 {code} 是某個字體自造的字，別人看到的是方框，佔 {length} 位元組。</translation>
    </message>
    <message>
        <source>{code}, character {place}, cannot be seen and costs {length} bytes; it came in by copying.</source>
        <translation>第 {place} 個字 {code} 看不見，卻佔 {length} 位元組，是複製時帶進來的。</translation>
    </message>
    <message>
        <source>Write “{sign}” instead.</source>
        <translation>改寫成「{sign}」。</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>刪去。</translation>
    </message>
    <message>
        <source>“{word}” means the same as “{other}”, which stands in the title already.</source>
        <translation>「{word}」和「{other}」同義，標題裡已經有了。</translation>
    </message>
    <message>
        <source>Allowed word</source>
        <translation>允許使用</translation>
    </message>
    <message>
        <source>Only in the category</source>
        <translation>僅限類目（可不填）</translation>
    </message>
    <message>
        <source>Rules here</source>
        <translation>適用規則</translation>
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
        <translation>不允許的符號</translation>
    </message>
    <message>
        <source>a word at most {times} times</source>
        <translation>同一詞最多 {times} 次</translation>
    </message>
    <message>
        <source>repeats are warned of</source>
        <translation>重複只提醒</translation>
    </message>
    <message>
        <source>A word at most so many times</source>
        <translation>同一詞最多出現</translation>
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
        <translation>表情符號</translation>
    </message>
    <message>
        <source>Watched for: {law} words of the law, {promotion} of promotion, {brand} on brands and platforms.</source>
        <translation>另查廣告法詞 {law} 個、促銷詞 {promotion} 個、品牌與平台詞 {brand} 個。</translation>
    </message>
    <message>
        <source>As shipped: {rule}</source>
        <translation>內建：{rule}</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>改為：</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未規定</translation>
    </message>
    <message>
        <source>Adding up the roots of {product}</source>
        <translation>正在匯總 {product} 的詞根</translation>
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
        <source>Frees {length} bytes. {reason}</source>
        <translation>騰出 {length} 位元組。{reason}</translation>
    </message>
    <message>
        <source>Drop the worst root of {count} more products</source>
        <translation>另有 {count} 個寶貝有該淘汰的詞根</translation>
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
        <translation>從未優化，按成交額排列；除這 {named} 個外還有 {rest} 個</translation>
    </message>
    <message>
        <source>search {visitors} visitors, {buyers} buyers; ads {clicks} clicks, {orders} orders</source>
        <translation>搜尋 {visitors} 訪客 {buyers} 買家，推廣 {clicks} 點擊 {orders} 訂單</translation>
    </message>
    <message>
        <source>all words of the title ({rate})</source>
        <translation>標題各詞平均（{rate}）</translation>
    </message>
    <message>
        <source>the trade ({rate})</source>
        <translation>同行（{rate}）</translation>
    </message>
    <message>
        <source>{seen}; like {measure} it would be {usual} buyers. Mere luck explains that in {chance} of cases.</source>
        <translation>{seen}；按{measure}該有 {usual} 個買家，只是運氣差的可能性為 {chance}。</translation>
    </message>
    <message>
        <source>Cannot tell: {seen}; like {measure} it would be {usual} buyers. {needed} more visitors without a buyer would tell.</source>
        <translation>看不出來：{seen}；按{measure}該有 {usual} 個買家，再來 {needed} 個訪客仍沒人買才能斷定。</translation>
    </message>
    <message>
        <source>Cannot tell: {seen}. There are too few visitors or buyers to compare with.</source>
        <translation>看不出來：{seen}，可比的訪客或買家太少。</translation>
    </message>
    <message>
        <source>Not now: {seen}, but in the same weeks of last year {before} visitors and {bought} buyers.</source>
        <translation>暫不淘汰：{seen}，但去年同期 {before} 訪客 {bought} 買家。</translation>
    </message>
    <message>
        <source>Not now: {seen}, but it is a word of another season.</source>
        <translation>暫不淘汰：{seen}，但它是別的季節的詞。</translation>
    </message>
    <message>
        <source>Sells as usual: {seen}.</source>
        <translation>正常：{seen}。</translation>
    </message>
    <message>
        <source>Stays: a main or brand word, part of one, or asked for.</source>
        <translation>保留：主詞、品牌詞（或其中一部分），或要求保留的詞。</translation>
    </message>
    <message>
        <source>Back to the root to drop</source>
        <translation>返回淘汰建議</translation>
    </message>
    <message>
        <source>Words that hold it, 30 days</source>
        <translation>含它的詞，30 天</translation>
    </message>
    <message>
        <source>No search word and no ad word holds it.</source>
        <translation>沒有搜尋詞或推廣詞含它。</translation>
    </message>
    <message>
        <source>Adding up “{root}”…</source>
        <translation>正在統計「{root}」…</translation>
    </message>
    <message>
        <source>Adding up the words with {root}</source>
        <translation>統計含 {root} 的詞</translation>
    </message>
    <message>
        <source>“{root}”: in {count} words</source>
        <translation>「{root}」：出現在 {count} 個詞裡</translation>
    </message>
    <message>
        <source>Look up a root…</source>
        <translation>查詞根…</translation>
    </message>
    <message>
        <source>Look up a root</source>
        <translation>查詞根</translation>
    </message>
    <message>
        <source>No root surely sells worse than the others.</source>
        <translation>沒有哪個詞根確實比別的賣得差。</translation>
    </message>
    <message>
        <source>{root}: {reason}</source>
        <translation>{root}：{reason}</translation>
    </message>
    <message>
        <source>Up to {visitors} more visitors a day.</source>
        <translation>預計每天最多多來 {visitors} 個訪客。</translation>
    </message>
    <message>
        <source>This product</source>
        <translation>本寶貝</translation>
    </message>
    <message>
        <source>This product’s visitors</source>
        <translation>本寶貝訪客</translation>
    </message>
    <message>
        <source>Whole shop’s visitors</source>
        <translation>全店訪客</translation>
    </message>
    <message>
        <source>Search, this product</source>
        <translation>本品搜尋</translation>
    </message>
    <message>
        <source>Search, whole shop</source>
        <translation>全店搜尋</translation>
    </message>
    <message>
        <source>Ads, this product</source>
        <translation>本品推廣</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>資料範圍</translation>
    </message>
    <message>
        <source>In cart</source>
        <translation>加購</translation>
    </message>
    <message>
        <source>Faved</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>買家</translation>
    </message>
    <message>
        <source>Converts</source>
        <translation>轉化率</translation>
    </message>
    <message>
        <source>Ads convert</source>
        <translation>推廣轉化</translation>
    </message>
    <message>
        <source>Words not in the title</source>
        <translation>標題沒有的詞</translation>
    </message>
    <message>
        <source>Beside the root to drop</source>
        <translation>淘汰建議旁邊顯示</translation>
    </message>
    <message>
        <source>Search words go to products by library and main word, shared ones by search visitors × relevance; up to {day}</source>
        <translation>搜尋詞按詞庫和主詞歸到寶貝，共用的按搜尋訪客×相關度分攤；截至 {day}</translation>
    </message>
    <message>
        <source>All search words of the shop, whichever product they led to; up to {day}</source>
        <translation>全店所有搜尋詞，不管引到哪個寶貝；截至 {day}</translation>
    </message>
    <message>
        <source>No report tells which product a search word led to. Words of its library or with its main word count for a product, words of other products alone do not; one that fits several counts for each by its search visitors × relevance, one that fits none in particular for all whose title spells it. A word counts for each root, so lines do not add up.</source>
        <translation>沒有報表說明搜尋詞引到了哪個寶貝。在本寶貝詞庫裡或含其主詞的詞算本寶貝的，只屬於別的寶貝的不算；幾個寶貝都合適的，按各自搜尋訪客×相關度分攤；不屬於任何寶貝的（如「家用」），由標題裡有它的寶貝分攤。含多個詞根的詞各計一次，各行不能相加。</translation>
    </message>
    <message>
        <source>Words that led visitors in could be added to it: {words}.</source>
        <translation>可把有引流的詞加進詞庫：{words}。</translation>
    </message>
    <message>
        <source>Roots to drop</source>
        <translation>該淘汰的詞根</translation>
    </message>
    <message>
        <source>Titles that were changed and rest since, most sales first. Enter shows the roots of one.</source>
        <translation>改過且已過觀察期的標題，按成交額排列；回車看它的詞根。</translation>
    </message>
    <message>
        <source>Show its roots</source>
        <translation>看它的詞根</translation>
    </message>
    <message>
        <source>Looking through the roots of all titles</source>
        <translation>查看所有標題的詞根</translation>
    </message>
    <message>
        <source>Looking through the roots of all titles…</source>
        <translation>正在查看所有標題的詞根…</translation>
    </message>
    <message>
        <source>All titles…</source>
        <translation>所有標題…</translation>
    </message>
    <message>
        <source>The worst root of every title that has one</source>
        <translation>每個標題裡該淘汰的詞根</translation>
    </message>
    <message>
        <source>Usual buyers</source>
        <translation>應有買家</translation>
    </message>
    <message>
        <source>Mere luck</source>
        <translation>偶然可能</translation>
    </message>
</context>
</TS>
