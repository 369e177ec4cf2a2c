<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>titles_hand</name>
    <message>
        <source>Any look due</source>
        <translation>有待看的</translation>
    </message>
    <message>
        <source>“{word}” must be in the title and is not.</source>
        <translation>标题里必须有“{word}”，现在没有。</translation>
    </message>
    <message>
        <source>No main category word stands whole in the title: {words}.</source>
        <translation>标题里没有完整的类目主词：{words}。</translation>
    </message>
    <message>
        <source>“{word}” should open the title.</source>
        <translation>“{word}”应放在标题最前面。</translation>
    </message>
    <message>
        <source>“{word}” should close the title.</source>
        <translation>“{word}”应放在标题最后。</translation>
    </message>
    <message>
        <source>“{word}” should not be in the title, by your own wish.</source>
        <translation>您要求标题里不要出现“{word}”。</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” touch; you want them apart.</source>
        <translation>“{one}”和“{other}”连在一起了，您要求它们分开。</translation>
    </message>
    <message>
        <source>“{word}” should stand before “{other}”, by the order of classes you want.</source>
        <translation>按您要求的词类顺序，“{word}”应在“{other}”前面。</translation>
    </message>
    <message>
        <source>{bytes} bytes of the present title change; you want at most {most}.</source>
        <translation>与在用标题相比改动了 {bytes} 字节，您要求最多改 {most} 字节。</translation>
    </message>
    <message>
        <source>{words} stand in the title; it should take one side of them.</source>
        <translation>标题里同时有{words}，互斥的词只能取一方。</translation>
    </message>
    <message>
        <source>“{word}” brings nothing: it stands in “{within}” already.</source>
        <translation>“{word}”没有带来新的词：“{within}”里已经有它。</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” end alike; “{merged}” has the words of both and is shorter.</source>
        <translation>“{first}”和“{second}”词尾相同，写成“{merged}”两个词都在，还更短。</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>{count} hints</source>
        <translation>{count} 条提示</translation>
    </message>
    <message>
        <source>To look at: {count}</source>
        <translation>{count} 处要检查</translation>
    </message>
    <message>
        <source>Rules and wishes</source>
        <translation>规则与要求</translation>
    </message>
    <message>
        <source>No rule and no wish is broken: length, advertising law, repeats, signs, other brands and all that you ask of the title are checked.</source>
        <translation>符合规则和您的要求：已检查字数、广告法、重复词、符号、他人品牌，以及您对标题的各项要求。</translation>
    </message>
    <message>
        <source>Law or platform refuse this title:</source>
        <translation>法规或平台不允许这个标题：</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……另有 {count} 处</translation>
    </message>
    <message>
        <source>A title in use that is refused can be sent back, the item taken down or the shop fined. Keep it as a draft until that is mended, or put it into use all the same.</source>
        <translation>启用不合规的标题，可能被驳回、下架或处罚。建议先存为草稿，改好再用；也可以仍然启用。</translation>
    </message>
    <message>
        <source>The platform does not take a title of this length. Keep it as a draft and mend it first.</source>
        <translation>平台不接受这个长度的标题，请先存为草稿，改好再启用。</translation>
    </message>
    <message>
        <source>Put into use all the same</source>
        <translation>仍要保存并启用</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>存为草稿</translation>
    </message>
    <message>
        <source>Guides say 30 hanzi, adapters cut at 60 bytes; look at the publish form</source>
        <translation>教程说 30 个汉字，对接程序按 60 字节截断，请以发布页为准</translation>
    </message>
    <message>
        <source>Commonly 45 hanzi; no reliable source: look at the publish form</source>
        <translation>通常说 45 个汉字，没有可靠来源，请以发布页为准</translation>
    </message>
    <message>
        <source>One article: 75 characters except media, and 125 of item highlights</source>
        <translation>只有一篇文章说：除媒体类外 75 个字符，另有 125 个字符的商品亮点</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Tested bad</source>
        <translation>实测差</translation>
    </message>
    <message>
        <source>Tested good</source>
        <translation>实测好</translation>
    </message>
    <message>
        <source>In title</source>
        <translation>标题中</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>No visitor came by this word yet</source>
        <translation>还没有访客通过这个词进店</translation>
    </message>
    <message>
        <source>{visitors} visitors and ad clicks, {buyers} buyers and ad orders; {usual} is usual for this library</source>
        <translation>访客和广告点击共 {visitors}，买家和广告成交共 {buyers}；本词库的平均转化率为 {usual}</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全部词类</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>全部来源</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Ban the marked words, or allow them again</source>
        <translation>禁用所选词／取消禁用</translation>
    </message>
    <message>
        <source>Require the marked words, or no more</source>
        <translation>所选词必须出现／取消</translation>
    </message>
    <message>
        <source>The limit of {platform} is not verified: {source}.</source>
        <translation>{platform}的字数上限未经核实：{source}。</translation>
    </message>
    <message>
        <source>Set your own under “Title limits…”.</source>
        <translation>可在“标题字数限制…”里改成您核实过的。</translation>
    </message>
</context>
</TS>
