<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>keywords</name>
    <message>
        <source>word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>word, {visitors} visitors and {buyers} buyers in 30 days</source>
        <translation>词，近 30 天访客 {visitors}，支付买家 {buyers}</translation>
    </message>
    <message>
        <source>Search box</source>
        <translation>搜索下拉框</translation>
    </message>
    <message>
        <source>Market report</source>
        <translation>市场行情报表</translation>
    </message>
    <message>
        <source>Own search words</source>
        <translation>店铺引流搜索词</translation>
    </message>
    <message>
        <source>Ad words</source>
        <translation>推广关键词</translation>
    </message>
    <message>
        <source>Best sellers' titles</source>
        <translation>爆款标题</translation>
    </message>
    <message>
        <source>Spread from the main word</source>
        <translation>主词裂变</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>粘贴的表格</translation>
    </message>
    <message>
        <source>Items with coupons</source>
        <translation>优惠券商品清单</translation>
    </message>
    <message>
        <source>This library is no longer there; it was removed meanwhile.</source>
        <translation>这个词库已不存在，可能刚被删除。</translation>
    </message>
    <message>
        <source>A library needs a name, for example its main word.</source>
        <translation>词库需要一个名称，比如它的主词。</translation>
    </message>
    <message>
        <source>There is already a library called {name}; use that one or choose another name.</source>
        <translation>已有名为“{name}”的词库；请直接使用它，或换个名称。</translation>
    </message>
    <message>
        <source>This word is no longer in the library; it was removed meanwhile.</source>
        <translation>这个词已不在词库里，可能刚被删除。</translation>
    </message>
    <message>
        <source>A word cannot be empty.</source>
        <translation>词不能为空。</translation>
    </message>
    <message>
        <source>{word} is longer than {most} characters; no title can hold it.</source>
        <translation>“{word}”超过 {most} 个字，任何标题都放不下。</translation>
    </message>
    <message>
        <source>{word} is in this library already.</source>
        <translation>“{word}”已在这个词库里。</translation>
    </message>
    <message>
        <source>Relevance lies between 0 and 1.</source>
        <translation>相关性在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>A root cannot be empty.</source>
        <translation>词根不能为空。</translation>
    </message>
    <message>
        <source>{word} already stands for {other}; take that apart first.</source>
        <translation>“{word}”已经归到“{other}”；请先拆开。</translation>
    </message>
    <message>
        <source>There is no word in what was pasted. Copy the words of the search box, one per line.</source>
        <translation>粘贴的内容里没有词。请复制搜索下拉框里的词，每行一个。</translation>
    </message>
    <message>
        <source>There is no title in what was pasted. Mark the whole results page, or a table with a column of titles.</source>
        <translation>粘贴的内容里没有标题。请全选整个搜索结果页，或复制带有标题列的表格。</translation>
    </message>
    <message>
        <source>too long for a word</source>
        <translation>太长，不像一个词</translation>
    </message>
    <message>
        <source>no word</source>
        <translation>不是词</translation>
    </message>
    <message>
        <source>named before</source>
        <translation>前面已有</translation>
    </message>
</context>
</TS>
