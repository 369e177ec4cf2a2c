<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>titles_best</name>
    <message>
        <source>Coverage proven</source>
        <translation>已证明覆盖最优</translation>
    </message>
    <message>
        <source>No title made of these words is worth more, whichever words it takes in whichever order.</source>
        <translation>用这些词写的标题，无论怎么选词、怎么排序，都不会更值。</translation>
    </message>
    <message>
        <source>No title covers words that are worth more.</source>
        <translation>没有哪个标题覆盖的词更值。</translation>
    </message>
    <message>
        <source>These words, each once, are worth no more in another order.</source>
        <translation>这些词各用一次，换任何顺序都不会更值。</translation>
    </message>
    <message>
        <source>Their order is the best that was found.</source>
        <translation>词序是目前找到的最好的。</translation>
    </message>
    <message>
        <source>Other words in another order could be worth at most {share} more.</source>
        <translation>换词又换序，最多还能再高 {share}。</translation>
    </message>
    <message>
        <source>This bounds words and order together; it may be that no title reaches it.</source>
        <translation>这是选词和词序合在一起的上限，未必真能达到。</translation>
    </message>
    <message>
        <source>{word} must be in the title, but holds {forbidden}, which is forbidden. Decide for one.</source>
        <translation>“{word}”必须包含，但其中的“{forbidden}”又不要包含，请二选一。</translation>
    </message>
    <message>
        <source>{word} must be in the title, but the rules refuse it: {reason}</source>
        <translation>“{word}”必须包含，但规则不允许：{reason}</translation>
    </message>
    <message>
        <source>{words} cannot both open and close the title. Take it out of one of the two.</source>
        <translation>{words}不能既放开头又放结尾，请去掉一处。</translation>
    </message>
    <message>
        <source>No word is left: each word of the library holds one that is forbidden ({words}).</source>
        <translation>没有词可用了：词库里每个词都含不要包含的字词（{words}）。</translation>
    </message>
    <message>
        <source>One main category word whole in the title</source>
        <translation>标题里要有一个完整的主类目词</translation>
    </message>
    <message>
        <source>{count} words take no part, the rules are against them: {words}</source>
        <translation>{count} 个词不合规则，未参与：{words}</translation>
    </message>
    <message>
        <source>Best found</source>
        <translation>找到的最好</translation>
    </message>
    <message>
        <source>Found with what is asked for, or to differ from other titles; nothing is proven of it.</source>
        <translation>按要求（限改字节、或与其他标题不同）找到的，未作最优证明。</translation>
    </message>
    <message>
        <source>Choose words</source>
        <translation>去选词</translation>
    </message>
    <message>
        <source>No word of the library that fits is left; {left} bytes are free.</source>
        <translation>词库的词用完了（余下的放不下），还剩 {left} 字节。</translation>
    </message>
    <message>
        <source>Filled with words of the present title, which the library does not have: {words}</source>
        <translation>用现用标题里、词库没有的词补足：{words}</translation>
    </message>
    <message>
        <source>The present title is worth more: {present}, this one {best}.</source>
        <translation>现用标题的价值更高：现用 {present}，这个 {best}。</translation>
    </message>
    <message>
        <source>It is longer than the limit.</source>
        <translation>现用标题超出了字数限制。</translation>
    </message>
    <message>
        <source>It says {words} more than once; titles found here take each piece once.</source>
        <translation>现用标题重复写了“{words}”；找出的标题每个词块只用一次。</translation>
    </message>
    <message>
        <source>Only there these words stand in one piece: {words}.</source>
        <translation>只有现用标题里这些词连在一起：{words}。</translation>
    </message>
</context>
</TS>
