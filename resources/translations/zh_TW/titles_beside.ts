<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>titles_beside</name>
    <message>
        <source>Small changes</source>
        <translation>微調</translation>
    </message>
    <message>
        <source>No change of one piece makes the title worth more.</source>
        <translation>換掉任何一段都不會更值。</translation>
    </message>
    <message>
        <source>Enter or a double click changes the title, Ctrl+Z takes it back.</source>
        <translation>按 Enter 或雙擊即改標題，Ctrl+Z 復原。</translation>
    </message>
    <message>
        <source>Looking for changes that gain</source>
        <translation>正在找能增值的微調</translation>
    </message>
    <message>
        <source>Against the first</source>
        <translation>與第 1 個相比</translation>
    </message>
    <message>
        <source>The pieces it has and the first title has not, and those it lacks; Enter puts it to work</source>
        <translation>比第 1 個標題多出和少了的分段；按 Enter 放進編輯框</translation>
    </message>
    <message>
        <source>The same words in another order</source>
        <translation>詞相同，順序不同</translation>
    </message>
    <message>
        <source>Better instead</source>
        <translation>換成更值</translation>
    </message>
    <message>
        <source>What gains most in the place of the piece, and by how much the value of the title rises</source>
        <translation>這一段換成什麼最增值，以及標題價值增加多少</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>換上</translation>
    </message>
    <message>
        <source>By so much the value of the whole title rises</source>
        <translation>整個標題的價值增加多少</translation>
    </message>
    <message>
        <source>T / P / L</source>
        <translation>緊 / 散 / 丟</translation>
    </message>
    <message>
        <source>Words held together, words in pieces, and words of the present title that are lost</source>
        <translation>緊密的詞數、分散的詞數、比現用標題遺失的詞數</translation>
    </message>
    <message>
        <source>Map of hot roots</source>
        <translation>熱詞根覆蓋圖</translation>
    </message>
    <message>
        <source>{title} has {root}; {share} of the winners by weight have it</source>
        <translation>{title}：有「{root}」，加權 {share} 的爆款有它</translation>
    </message>
    <message>
        <source>{title} lacks {root}; {share} of the winners by weight have it</source>
        <translation>{title}：沒有「{root}」，加權 {share} 的爆款有它</translation>
    </message>
    <message>
        <source>Ours: {title}</source>
        <translation>我們：{title}</translation>
    </message>
    <message>
        <source>{rank}. {title}</source>
        <translation>{rank}. {title}</translation>
    </message>
    <message>
        <source>Coverage map</source>
        <translation>覆蓋圖</translation>
    </message>
    <message>
        <source>Band of price</source>
        <translation>價格帶篩選</translation>
    </message>
    <message>
        <source>All prices</source>
        <translation>全部價格</translation>
    </message>
    <message>
        <source>{low} and above ({count})</source>
        <translation>{low} 以上（{count}）</translation>
    </message>
    <message>
        <source>{low} to {high} ({count})</source>
        <translation>{low}–{high}（{count}）</translation>
    </message>
    <message>
        <source>Our title</source>
        <translation>我們的標題</translation>
    </message>
    <message>
        <source>Not taken, longer than {most} characters: {words}</source>
        <translation>沒有加入，超過 {most} 個字：{words}</translation>
    </message>
</context>
</TS>
