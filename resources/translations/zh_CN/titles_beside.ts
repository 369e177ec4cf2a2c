<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>titles_beside</name>
    <message>
        <source>Small changes</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>No change of one piece makes the title worth more.</source>
        <translation>换掉任何一段都不会更值。</translation>
    </message>
    <message>
        <source>Enter or a double click changes the title, Ctrl+Z takes it back.</source>
        <translation>按回车或双击即改标题，Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Looking for changes that gain</source>
        <translation>正在找能增值的微调</translation>
    </message>
    <message>
        <source>Against the first</source>
        <translation>与第 1 个相比</translation>
    </message>
    <message>
        <source>The pieces it has and the first title has not, and those it lacks; Enter puts it to work</source>
        <translation>比第 1 个标题多出和少了的分段；按回车放进编辑框</translation>
    </message>
    <message>
        <source>The same words in another order</source>
        <translation>词相同，顺序不同</translation>
    </message>
    <message>
        <source>Better instead</source>
        <translation>换成更值</translation>
    </message>
    <message>
        <source>What gains most in the place of the piece, and by how much the value of the title rises</source>
        <translation>这一段换成什么最增值，以及标题价值增加多少</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>换上</translation>
    </message>
    <message>
        <source>By so much the value of the whole title rises</source>
        <translation>整个标题的价值增加多少</translation>
    </message>
    <message>
        <source>T / P / L</source>
        <translation>紧 / 散 / 丢</translation>
    </message>
    <message>
        <source>Words held together, words in pieces, and words of the present title that are lost</source>
        <translation>紧密的词数、分散的词数、比现用标题丢失的词数</translation>
    </message>
    <message>
        <source>Map of hot roots</source>
        <translation>热词根覆盖图</translation>
    </message>
    <message>
        <source>{title} has {root}; {share} of the winners by weight have it</source>
        <translation>{title}：有“{root}”，加权 {share} 的爆款有它</translation>
    </message>
    <message>
        <source>{title} lacks {root}; {share} of the winners by weight have it</source>
        <translation>{title}：没有“{root}”，加权 {share} 的爆款有它</translation>
    </message>
    <message>
        <source>Ours: {title}</source>
        <translation>我们：{title}</translation>
    </message>
    <message>
        <source>{rank}. {title}</source>
        <translation>{rank}. {title}</translation>
    </message>
    <message>
        <source>Coverage map</source>
        <translation>覆盖图</translation>
    </message>
    <message>
        <source>Band of price</source>
        <translation>价格带筛选</translation>
    </message>
    <message>
        <source>All prices</source>
        <translation>全部价格</translation>
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
        <translation>我们的标题</translation>
    </message>
    <message>
        <source>Not taken, longer than {most} characters: {words}</source>
        <translation>没有加入，超过 {most} 个字：{words}</translation>
    </message>
</context>
</TS>
