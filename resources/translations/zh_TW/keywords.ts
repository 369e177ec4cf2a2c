<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>keywords</name>
    <message>
        <source>word</source>
        <translation>詞</translation>
    </message>
    <message>
        <source>word, {visitors} visitors and {buyers} buyers in 30 days</source>
        <translation>詞，近 30 天訪客 {visitors}，支付買家 {buyers}</translation>
    </message>
    <message>
        <source>Search box</source>
        <translation>搜尋下拉框</translation>
    </message>
    <message>
        <source>Market report</source>
        <translation>市場行情報表</translation>
    </message>
    <message>
        <source>Own search words</source>
        <translation>店鋪引流搜尋詞</translation>
    </message>
    <message>
        <source>Ad words</source>
        <translation>推廣關鍵詞</translation>
    </message>
    <message>
        <source>Best sellers' titles</source>
        <translation>爆款標題</translation>
    </message>
    <message>
        <source>Spread from the main word</source>
        <translation>主詞裂變</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>貼上的表格</translation>
    </message>
    <message>
        <source>Items with coupons</source>
        <translation>優惠券商品清單</translation>
    </message>
    <message>
        <source>This library is no longer there; it was removed meanwhile.</source>
        <translation>這個詞庫已不存在，可能剛被刪除。</translation>
    </message>
    <message>
        <source>A library needs a name, for example its main word.</source>
        <translation>詞庫需要一個名稱，比如它的主詞。</translation>
    </message>
    <message>
        <source>There is already a library called {name}; use that one or choose another name.</source>
        <translation>已有名為「{name}」的詞庫；請直接使用它，或換個名稱。</translation>
    </message>
    <message>
        <source>This word is no longer in the library; it was removed meanwhile.</source>
        <translation>這個詞已不在詞庫裡，可能剛被刪除。</translation>
    </message>
    <message>
        <source>A word cannot be empty.</source>
        <translation>詞不能為空。</translation>
    </message>
    <message>
        <source>{word} is longer than {most} characters; no title can hold it.</source>
        <translation>「{word}」超過 {most} 個字，任何標題都放不下。</translation>
    </message>
    <message>
        <source>{word} is in this library already.</source>
        <translation>「{word}」已在這個詞庫裡。</translation>
    </message>
    <message>
        <source>Relevance lies between 0 and 1.</source>
        <translation>相關性在 0 到 1 之間。</translation>
    </message>
    <message>
        <source>A root cannot be empty.</source>
        <translation>詞根不能為空。</translation>
    </message>
    <message>
        <source>{word} already stands for {other}; take that apart first.</source>
        <translation>「{word}」已經歸到「{other}」；請先拆開。</translation>
    </message>
    <message>
        <source>There is no word in what was pasted. Copy the words of the search box, one per line.</source>
        <translation>貼上的內容裡沒有詞。請複製搜尋下拉框裡的詞，每行一個。</translation>
    </message>
    <message>
        <source>There is no title in what was pasted. Mark the whole results page, or a table with a column of titles.</source>
        <translation>貼上的內容裡沒有標題。請全選整個搜尋結果頁，或複製帶有標題欄的表格。</translation>
    </message>
    <message>
        <source>too long for a word</source>
        <translation>太長，不像一個詞</translation>
    </message>
    <message>
        <source>no word</source>
        <translation>不是詞</translation>
    </message>
    <message>
        <source>named before</source>
        <translation>前面已有</translation>
    </message>
</context>
</TS>
