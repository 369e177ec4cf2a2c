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
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>{count} hints</source>
        <translation>{count} 則提示</translation>
    </message>
    <message>
        <source>To look at: {count}</source>
        <translation>{count} 處要檢查</translation>
    </message>
    <message>
        <source>Rules and wishes</source>
        <translation>規則與要求</translation>
    </message>
    <message>
        <source>No rule and no wish is broken: length, advertising law, repeats, signs, other brands and all that you ask of the title are checked.</source>
        <translation>符合規則和您的要求：已檢查字數、廣告法、重複詞、符號、他人品牌，以及您對標題的各項要求。</translation>
    </message>
    <message>
        <source>Law or platform refuse this title:</source>
        <translation>法規或平台不允許這個標題：</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……另有 {count} 處</translation>
    </message>
    <message>
        <source>A title in use that is refused can be sent back, the item taken down or the shop fined. Keep it as a draft until that is mended, or put it into use all the same.</source>
        <translation>啟用不合規的標題，可能被駁回、下架或處罰。建議先存為草稿，改好再用；也可以仍然啟用。</translation>
    </message>
    <message>
        <source>The platform does not take a title of this length. Keep it as a draft and mend it first.</source>
        <translation>平台不接受這個長度的標題，請先存為草稿，改好再啟用。</translation>
    </message>
    <message>
        <source>Put into use all the same</source>
        <translation>仍要儲存並啟用</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>存為草稿</translation>
    </message>
    <message>
        <source>Guides say 30 hanzi, adapters cut at 60 bytes; look at the publish form</source>
        <translation>教學說 30 個漢字，對接程式按 60 位元組截斷，請以發布頁為準</translation>
    </message>
    <message>
        <source>Commonly 45 hanzi; no reliable source: look at the publish form</source>
        <translation>通常說 45 個漢字，沒有可靠來源，請以發布頁為準</translation>
    </message>
    <message>
        <source>One article: 75 characters except media, and 125 of item highlights</source>
        <translation>只有一篇文章說：除媒體類外 75 個字元，另有 125 個字元的商品亮點</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Tested bad</source>
        <translation>實測差</translation>
    </message>
    <message>
        <source>Tested good</source>
        <translation>實測好</translation>
    </message>
    <message>
        <source>In title</source>
        <translation>標題中</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候選</translation>
    </message>
    <message>
        <source>No visitor came by this word yet</source>
        <translation>還沒有訪客透過這個詞進店</translation>
    </message>
    <message>
        <source>{visitors} visitors and ad clicks, {buyers} buyers and ad orders; {usual} is usual for this library</source>
        <translation>訪客和廣告點擊共 {visitors}，買家和廣告成交共 {buyers}；本詞庫的平均轉化率為 {usual}</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全部詞類</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>全部來源</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>全部狀態</translation>
    </message>
    <message>
        <source>Ban the marked words, or allow them again</source>
        <translation>禁用所選詞／取消禁用</translation>
    </message>
    <message>
        <source>Require the marked words, or no more</source>
        <translation>所選詞必須出現／取消</translation>
    </message>
    <message>
        <source>The limit of {platform} is not verified: {source}.</source>
        <translation>{platform}的字數上限未經核實：{source}。</translation>
    </message>
    <message>
        <source>Set your own under “Title limits…”.</source>
        <translation>可在「標題字數限制…」裡改成您核實過的。</translation>
    </message>
</context>
</TS>
