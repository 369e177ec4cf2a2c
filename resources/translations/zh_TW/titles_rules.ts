<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>titles_rules</name>
    <message>
        <source>Main category word</source>
        <translation>主類目詞</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>組合詞</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌詞</translation>
    </message>
    <message>
        <source>Efficacy</source>
        <translation>功效詞</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>屬性詞</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>規格容量</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材質</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季節</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>場景</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趨勢詞</translation>
    </message>
    <message>
        <source>Other word</source>
        <translation>其他詞</translation>
    </message>
    <message>
        <source>Search popularity (index)</source>
        <translation>搜尋人氣（指數）</translation>
    </message>
    <message>
        <source>Pay rate</source>
        <translation>支付轉化率</translation>
    </message>
    <message>
        <source>Own visitors</source>
        <translation>本店訪客數</translation>
    </message>
    <message>
        <source>Own carts</source>
        <translation>本店加購人數</translation>
    </message>
    <message>
        <source>Own buyers</source>
        <translation>本店支付買家數</translation>
    </message>
    <message>
        <source>Own sales</source>
        <translation>本店支付金額</translation>
    </message>
    <message>
        <source>Traffic first</source>
        <translation>流量優先</translation>
    </message>
    <message>
        <source>Conversion first</source>
        <translation>轉化優先</translation>
    </message>
    <message>
        <source>Blue ocean</source>
        <translation>藍海詞</translation>
    </message>
    <message>
        <source>Own orders first</source>
        <translation>本店成交優先</translation>
    </message>
    <message>
        <source>No title length is known for {platform}. Enter one in the title limits.</source>
        <translation>還不知道 {platform} 的標題長度限制，請在「標題長度」裡填寫。</translation>
    </message>
    <message>
        <source>The library has no word that can be used. Import search words or add some first.</source>
        <translation>詞庫裡沒有能用的詞，請先匯入搜尋詞或手動新增。</translation>
    </message>
    <message>
        <source>No word has a value above zero. Choose another formula or set the relevance of the words.</source>
        <translation>所有詞的價值都是 0，請換一個價值公式，或設定詞的相關度。</translation>
    </message>
    <message>
        <source>No word fits into {capacity} bytes beside what must be in the title. The shortest is {word}.</source>
        <translation>除去必須放進標題的詞，{capacity} 位元組裡一個詞也放不下，最短的是「{word}」。</translation>
    </message>
    <message>
        <source>{words} need {needed} bytes, but the title has {capacity}. Take one of them out.</source>
        <translation>{words} 共需 {needed} 位元組，而標題只有 {capacity} 位元組，請去掉其中一個。</translation>
    </message>
    <message>
        <source>{words} must be in the title and are forbidden too. Decide for one of the two.</source>
        <translation>{words} 既設為必含又設為禁用，請二選一。</translation>
    </message>
    <message>
        <source>{words} must be in the title, but a title takes only one of them.</source>
        <translation>{words} 都設為必含，但它們互相衝突，一個標題只能用其中一個。</translation>
    </message>
    <message>
        <source>No order of words keeps to what you ask for: {words}. Loosen the order or what may not touch.</source>
        <translation>沒有一種詞序能同時滿足這些要求：{words}。請放寬詞序或「不可相鄰」的設定。</translation>
    </message>
    <message>
        <source>{words} add {needed} bytes to the present title; at most {most} may change.</source>
        <translation>{words} 要在現有標題上新增 {needed} 位元組，而最多只允許改動 {most} 位元組。</translation>
    </message>
    <message>
        <source>The title has {length} bytes of at most {most}; {over} too many from “{rest}” on.</source>
        <translation>標題 {length} 位元組，上限 {most}，超出 {over} 位元組，從「{rest}」開始超長。</translation>
    </message>
    <message>
        <source>The title has {length} bytes; the platform wants at least {least}.</source>
        <translation>標題只有 {length} 位元組，平台要求至少 {least} 位元組。</translation>
    </message>
    <message>
        <source>The platform refuses the character {sign}.</source>
        <translation>平台不允許使用字元 {sign}。</translation>
    </message>
    <message>
        <source>A tab or line break becomes a space on the platform.</source>
        <translation>定位字元和換行在平台上會變成空格。</translation>
    </message>
    <message>
        <source>Signs in a row ({signs}) spend bytes and bring no search.</source>
        <translation>連續的符號（{signs}）佔位元組，卻不帶來搜尋。</translation>
    </message>
    <message>
        <source>“{word}” is forbidden by {law}. {suggestion}.</source>
        <translation>「{word}」是{law}禁用的詞。{suggestion}。</translation>
    </message>
    <message>
        <source>“{word}” depends on the case ({law}). {suggestion}.</source>
        <translation>「{word}」要看具體情況（{law}）。{suggestion}。</translation>
    </message>
    <message>
        <source>“{word}” does not belong in a title ({law}). {suggestion}.</source>
        <translation>「{word}」不宜放進標題（{law}）。{suggestion}。</translation>
    </message>
    <message>
        <source>“{word}” is another brand; a title may not name it.</source>
        <translation>「{word}」是其他品牌，標題裡不能出現。</translation>
    </message>
    <message>
        <source>“{word}” is on your own list of forbidden words.</source>
        <translation>「{word}」在您自己的禁用詞裡。</translation>
    </message>
    <message>
        <source>“{word}” stands {times} times; once is enough for the search.</source>
        <translation>「{word}」出現了 {times} 次，搜尋只需要一次。</translation>
    </message>
    <message>
        <source>“{word}” has {length} bytes, more than a title holds ({capacity}); it cannot be used.</source>
        <translation>「{word}」有 {length} 位元組，超過整個標題的 {capacity} 位元組，用不了。</translation>
    </message>
    <message>
        <source>No word has a figure for this formula, so all relevant words count the same. Import a report or choose another formula.</source>
        <translation>沒有一個詞有這個公式要用的資料，相關的詞價值都一樣。請匯入報表，或換一個公式。</translation>
    </message>
    <message>
        <source>No verdict: {what} changed in the same days. Compare again after a change of the title alone.</source>
        <translation>不下結論：同一時段裡還有變動（{what}）。請在只改標題的情況下再比較。</translation>
    </message>
    <message>
        <source>There are not enough days with figures before and after the change to compare.</source>
        <translation>改標題前後有資料的天數太少，無法比較。</translation>
    </message>
    <message>
        <source>Too early to say: {change} against the controls after {days} days.</source>
        <translation>還早：{days} 天來相對對照寶貝 {change}。</translation>
    </message>
    <message>
        <source>Cannot tell: {change} may be chance; a change of less than {detectable} would not be seen.</source>
        <translation>看不出來：{change} 可能只是波動，小於 {detectable} 的變化看不出來。</translation>
    </message>
    <message>
        <source>Better: {change} against {controls} products whose title did not change ({sure} sure).</source>
        <translation>變好：相對 {controls} 個沒改標題的寶貝 {change}（把握 {sure}）。</translation>
    </message>
    <message>
        <source>Worse: {change} against {controls} products whose title did not change ({sure} sure).</source>
        <translation>變差：相對 {controls} 個沒改標題的寶貝 {change}（把握 {sure}）。</translation>
    </message>
    <message>
        <source>Better: {change} than before ({sure} sure), but without other products to compare with.</source>
        <translation>變好：比改之前 {change}（把握 {sure}），但沒有對照寶貝可比。</translation>
    </message>
    <message>
        <source>Worse: {change} than before ({sure} sure), but without other products to compare with.</source>
        <translation>變差：比改之前 {change}（把握 {sure}），但沒有對照寶貝可比。</translation>
    </message>
    <message>
        <source>The last change was {days} days ago; wait until {day}, when the first verdict can be given.</source>
        <translation>上次改標題才過 {days} 天，請等到 {day} 出第一次結論後再改。</translation>
    </message>
    <message>
        <source>{bytes} of {length} bytes change; keep it to at most a third at a time, so that the search keeps knowing the product.</source>
        <translation>{length} 位元組裡有 {bytes} 位元組要改；一次最多改三分之一，讓搜尋還認得這個寶貝。</translation>
    </message>
    <message>
        <source>Below 100 visitors a day no change can be proven; choose words by the market’s figures.</source>
        <translation>日訪客不到 100，改動效果無法驗證，請按市場資料選詞。</translation>
    </message>
    <message>
        <source>{times} changes in 30 days; each one starts the comparison anew.</source>
        <translation>30 天內改了 {times} 次，每改一次都要重新比較。</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day} {what}</translation>
    </message>
    <message>
        <source>{event} (its days are left out)</source>
        <translation>{event}（活動日不計入比較）</translation>
    </message>
</context>
</TS>
