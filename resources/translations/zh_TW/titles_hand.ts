<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>titles_hand</name>
    <message>
        <source>Any look due</source>
        <translation>有待看的</translation>
    </message>
    <message>
        <source>“{word}” must be in the title and is not.</source>
        <translation>標題裡必須有「{word}」，現在沒有。</translation>
    </message>
    <message>
        <source>No main category word stands whole in the title: {words}.</source>
        <translation>標題裡沒有完整的類目主詞：{words}。</translation>
    </message>
    <message>
        <source>“{word}” should open the title.</source>
        <translation>「{word}」應放在標題最前面。</translation>
    </message>
    <message>
        <source>“{word}” should close the title.</source>
        <translation>「{word}」應放在標題最後。</translation>
    </message>
    <message>
        <source>“{word}” should not be in the title, by your own wish.</source>
        <translation>您要求標題裡不要出現「{word}」。</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” touch; you want them apart.</source>
        <translation>「{one}」和「{other}」連在一起了，您要求它們分開。</translation>
    </message>
    <message>
        <source>“{word}” should stand before “{other}”, by the order of classes you want.</source>
        <translation>依您要求的詞類順序，「{word}」應在「{other}」前面。</translation>
    </message>
    <message>
        <source>{bytes} bytes of the present title change; you want at most {most}.</source>
        <translation>與在用標題相比改動了 {bytes} 位元組，您要求最多改 {most} 位元組。</translation>
    </message>
    <message>
        <source>{words} stand in the title; it should take one side of them.</source>
        <translation>標題裡同時有{words}，互斥的詞只能取一方。</translation>
    </message>
    <message>
        <source>“{word}” brings nothing: it stands in “{within}” already.</source>
        <translation>「{word}」沒有帶來新的詞：「{within}」裡已經有它。</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” end alike; “{merged}” has the words of both and is shorter.</source>
        <translation>「{first}」和「{second}」詞尾相同，寫成「{merged}」兩個詞都在，還更短。</translation>
    </message>
</context>
</TS>
