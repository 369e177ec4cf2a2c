<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>titles_best</name>
    <message>
        <source>Coverage proven</source>
        <translation>已證明覆蓋最優</translation>
    </message>
    <message>
        <source>No title made of these words is worth more, whichever words it takes in whichever order.</source>
        <translation>用這些詞寫的標題，無論怎麼選詞、怎麼排序，都不會更值。</translation>
    </message>
    <message>
        <source>No title covers words that are worth more.</source>
        <translation>沒有哪個標題覆蓋的詞更值。</translation>
    </message>
    <message>
        <source>These words, each once, are worth no more in another order.</source>
        <translation>這些詞各用一次，換任何順序都不會更值。</translation>
    </message>
    <message>
        <source>Their order is the best that was found.</source>
        <translation>詞序是目前找到的最好的。</translation>
    </message>
    <message>
        <source>Other words in another order could be worth at most {share} more.</source>
        <translation>換詞又換序，最多還能再高 {share}。</translation>
    </message>
    <message>
        <source>This bounds words and order together; it may be that no title reaches it.</source>
        <translation>這是選詞和詞序合在一起的上限，未必真能達到。</translation>
    </message>
    <message>
        <source>{word} must be in the title, but holds {forbidden}, which is forbidden. Decide for one.</source>
        <translation>「{word}」必須包含，但其中的「{forbidden}」又不要包含，請二選一。</translation>
    </message>
    <message>
        <source>{word} must be in the title, but the rules refuse it: {reason}</source>
        <translation>「{word}」必須包含，但規則不允許：{reason}</translation>
    </message>
    <message>
        <source>{words} cannot both open and close the title. Take it out of one of the two.</source>
        <translation>{words}不能既放開頭又放結尾，請去掉一處。</translation>
    </message>
    <message>
        <source>No word is left: each word of the library holds one that is forbidden ({words}).</source>
        <translation>沒有詞可用了：詞庫裡每個詞都含不要包含的字詞（{words}）。</translation>
    </message>
    <message>
        <source>One main category word whole in the title</source>
        <translation>標題裡要有一個完整的主類目詞</translation>
    </message>
    <message>
        <source>{count} words take no part, the rules are against them: {words}</source>
        <translation>{count} 個詞不合規則，未參與：{words}</translation>
    </message>
    <message>
        <source>Best found</source>
        <translation>找到的最好</translation>
    </message>
    <message>
        <source>Found with what is asked for, or to differ from other titles; nothing is proven of it.</source>
        <translation>按要求（限改位元組、或與其他標題不同）找到的，未作最優證明。</translation>
    </message>
    <message>
        <source>Choose words</source>
        <translation>去選詞</translation>
    </message>
    <message>
        <source>No word of the library that fits is left; {left} bytes are free.</source>
        <translation>詞庫的詞用完了（餘下的放不下），還剩 {left} 位元組。</translation>
    </message>
    <message>
        <source>Filled with words of the present title, which the library does not have: {words}</source>
        <translation>用現用標題裡、詞庫沒有的詞補足：{words}</translation>
    </message>
    <message>
        <source>The present title is worth more: {present}, this one {best}.</source>
        <translation>現用標題的價值更高：現用 {present}，這個 {best}。</translation>
    </message>
    <message>
        <source>It is longer than the limit.</source>
        <translation>現用標題超出了字數限制。</translation>
    </message>
    <message>
        <source>It says {words} more than once; titles found here take each piece once.</source>
        <translation>現用標題重複寫了「{words}」；找出的標題每個詞塊只用一次。</translation>
    </message>
    <message>
        <source>Only there these words stand in one piece: {words}.</source>
        <translation>只有現用標題裡這些詞連在一起：{words}。</translation>
    </message>
</context>
</TS>
