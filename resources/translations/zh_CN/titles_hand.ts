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
</context>
</TS>
