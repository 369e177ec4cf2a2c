<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>reports</name>
    <message>
        <source>Taobao / Tmall</source>
        <translation>淘寶/天貓</translation>
    </message>
    <message>
        <source>Pinduoduo</source>
        <translation>拼多多</translation>
    </message>
    <message>
        <source>Order list</source>
        <translation>訂單報表</translation>
    </message>
    <message>
        <source>Sub-order list</source>
        <translation>寶貝報表（子訂單）</translation>
    </message>
    <message>
        <source>Sub-order list without sub-order numbers</source>
        <translation>寶貝報表（舊版，無子訂單號）</translation>
    </message>
    <message>
        <source>Refund list</source>
        <translation>退款報表</translation>
    </message>
    <message>
        <source>Label print list</source>
        <translation>快遞單列印清單</translation>
    </message>
    <message>
        <source>Print records</source>
        <translation>打單記錄</translation>
    </message>
    <message>
        <source>Pinduoduo print list</source>
        <translation>拼多多打單清單</translation>
    </message>
    <message>
        <source>Business Advisor</source>
        <translation>生意參謀</translation>
    </message>
    <message>
        <source>Item ranking</source>
        <translation>商品排行</translation>
    </message>
    <message>
        <source>Item figures, own selection</source>
        <translation>商品自助取數</translation>
    </message>
    <message>
        <source>JD Shangzhi</source>
        <translation>京東商智</translation>
    </message>
    <message>
        <source>Shop day by day</source>
        <translation>店鋪每日數據</translation>
    </message>
    <message>
        <source>Trade trend by device</source>
        <translation>交易趨勢（分終端）</translation>
    </message>
    <message>
        <source>Data Cube</source>
        <translation>數據魔方</translation>
    </message>
    <message>
        <source>Market search ranking</source>
        <translation>市場搜尋排行</translation>
    </message>
    <message>
        <source>Related search words</source>
        <translation>相關搜尋詞</translation>
    </message>
    <message>
        <source>Word search of the Data Cube</source>
        <translation>淘詞</translation>
    </message>
    <message>
        <source>Word chooser, whole network</source>
        <translation>選詞助手（全網詞）</translation>
    </message>
    <message>
        <source>Search words that led into the shop</source>
        <translation>引流搜尋詞</translation>
    </message>
    <message>
        <source>Wanxiangtai</source>
        <translation>萬相臺</translation>
    </message>
    <message>
        <source>Zhitongche</source>
        <translation>直通車</translation>
    </message>
    <message>
        <source>Google Ads</source>
        <translation>谷歌廣告</translation>
    </message>
    <message>
        <source>Amazon Ads</source>
        <translation>亞馬遜廣告</translation>
    </message>
    <message>
        <source>Kept by hand</source>
        <translation>手工記錄</translation>
    </message>
    <message>
        <source>Ad report by item</source>
        <translation>推廣商品報表</translation>
    </message>
    <message>
        <source>Ad report by keyword</source>
        <translation>推廣關鍵詞報表</translation>
    </message>
    <message>
        <source>Ad report by search term</source>
        <translation>推廣搜尋詞報表</translation>
    </message>
    <message>
        <source>Daily log of Zhitongche</source>
        <translation>直通車每日記錄</translation>
    </message>
    <message>
        <source>Daily log of Wanxiangtai</source>
        <translation>萬相臺每日記錄</translation>
    </message>
    <message>
        <source>Daily log of Star Shop</source>
        <translation>明星店鋪每日記錄</translation>
    </message>
    <message>
        <source>Daily log of Gravity Cube</source>
        <translation>引力魔方每日記錄</translation>
    </message>
    <message>
        <source>Zuanshi display ads</source>
        <translation>鑽石展位</translation>
    </message>
    <message>
        <source>Super Recommendation</source>
        <translation>超級推薦</translation>
    </message>
    <message>
        <source>Brand zone (Star Shop)</source>
        <translation>品銷寶（明星店鋪）</translation>
    </message>
    <message>
        <source>JD ads</source>
        <translation>京準通</translation>
    </message>
    <message>
        <source>Pinduoduo promotion</source>
        <translation>拼多多推廣</translation>
    </message>
    <message>
        <source>Qianchuan</source>
        <translation>巨量千川</translation>
    </message>
    <message>
        <source>Ad report by day and scene</source>
        <translation>推廣帳戶/場景報表</translation>
    </message>
    <message>
        <source>Ad report by plan</source>
        <translation>推廣計畫報表</translation>
    </message>
    <message>
        <source>Ad report by unit</source>
        <translation>推廣單元報表</translation>
    </message>
    <message>
        <source>Ad report by crowd</source>
        <translation>推廣人群報表</translation>
    </message>
    <message>
        <source>Ad report by creative</source>
        <translation>推廣創意報表</translation>
    </message>
</context>
</TS>
