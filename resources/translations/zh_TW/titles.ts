<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>titles</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Live title</source>
        <translation>使用中的標題</translation>
    </message>
    <message>
        <source>Past title</source>
        <translation>歷史標題</translation>
    </message>
    <message>
        <source>Quick look, day 2 to 3</source>
        <translation>第 2～3 天速看</translation>
    </message>
    <message>
        <source>Verdict after 7 days</source>
        <translation>7 天結論</translation>
    </message>
    <message>
        <source>Verdict after 14 days</source>
        <translation>14 天結論</translation>
    </message>
    <message>
        <source>Own forbidden word</source>
        <translation>自訂禁用詞</translation>
    </message>
    <message>
        <source>Another’s brand</source>
        <translation>他人品牌</translation>
    </message>
    <message>
        <source>Own brand</source>
        <translation>自有品牌</translation>
    </message>
    <message>
        <source>As it was before the first change here</source>
        <translation>首次修改前的標題</translation>
    </message>
    <message>
        <source>The title has {length} of {most} {unit}; take {over} out.</source>
        <translation>標題已有 {length} {unit}，上限 {most}；請刪去 {over}。</translation>
    </message>
    <message>
        <source>The title has {length} {unit}; {platform} asks for at least {least}.</source>
        <translation>標題只有 {length} {unit}；{platform} 至少要 {least}。</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>位元組</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>個字</translation>
    </message>
    <message>
        <source>This is the title already; nothing would change.</source>
        <translation>現在用的就是這個標題，不會有任何變化。</translation>
    </message>
    <message>
        <source>This version is no longer there; it was removed meanwhile.</source>
        <translation>這個版本已不存在，可能剛被刪除。</translation>
    </message>
    <message>
        <source>The live title cannot be removed; make another one live first.</source>
        <translation>使用中的標題不能刪除；請先啟用另一個標題。</translation>
    </message>
    <message>
        <source>This version was never live, so there is nothing to compare.</source>
        <translation>這個版本沒有上線過，無從對比。</translation>
    </message>
    <message>
        <source>Another title went live on {day}; a later day is needed.</source>
        <translation>另一個標題已在 {day} 上線；請選更晚的日期。</translation>
    </message>
    <message>
        <source>This look is due on {day}; until then the days are too few.</source>
        <translation>要到 {day} 才能看；在那之前天數不夠。</translation>
    </message>
    <message>
        <source>These two versions are of different products.</source>
        <translation>這兩個版本不是同一個寶貝的。</translation>
    </message>
    <message>
        <source>A formula needs a name.</source>
        <translation>公式需要一個名稱。</translation>
    </message>
    <message>
        <source>A formula needs at least one part with a weight above 0.</source>
        <translation>公式裡至少要有一項權重大於 0。</translation>
    </message>
    <message>
        <source>A weight lies between 0 and {most}.</source>
        <translation>權重在 0 到 {most} 之間。</translation>
    </message>
    <message>
        <source>This formula is no longer there; it was removed meanwhile.</source>
        <translation>這個公式已不存在，可能剛被刪除。</translation>
    </message>
    <message>
        <source>{name} comes with the program; keep a changed one under a name of your own.</source>
        <translation>「{name}」是內建公式；修改後請另取名稱儲存。</translation>
    </message>
    <message>
        <source>A title limit lies between 1 and {most}, and the least is not above it.</source>
        <translation>標題長度上限在 1 到 {most} 之間，下限不能大於上限。</translation>
    </message>
    <message>
        <source>This limit is no longer there; it was removed meanwhile.</source>
        <translation>這條長度限制已不存在，可能剛被刪除。</translation>
    </message>
    <message>
        <source>A limit needs the name of its platform.</source>
        <translation>長度限制要寫明平台。</translation>
    </message>
    <message>
        <source>A word to watch for cannot be empty.</source>
        <translation>要留意的詞不能為空。</translation>
    </message>
    <message>
        <source>This word is no longer on the list; it was removed meanwhile.</source>
        <translation>這個詞已不在名單裡，可能剛被刪除。</translation>
    </message>
    <message>
        <source>A conflict needs at least two sides with a word each.</source>
        <translation>互斥組至少要有兩邊，每邊至少一個詞。</translation>
    </message>
    <message>
        <source>This list of rivals is no longer there; it was removed meanwhile.</source>
        <translation>這份競品標題已不存在，可能剛被刪除。</translation>
    </message>
    <message>
        <source>No item with a coupon has {word} in its title. Import the list of coupon items first.</source>
        <translation>優惠券商品裡沒有標題含「{word}」的。請先匯入優惠券商品清單。</translation>
    </message>
    <message>
        <source>The library has no main category word. Add one, for example 茶树精油.</source>
        <translation>詞庫裡還沒有類目主詞。請先加一個，例如「茶樹精油」。</translation>
    </message>
    <message>
        <source>Ad spend went from {before} to {after} a day</source>
        <translation>推廣花費從每天 {before} 變為 {after}</translation>
    </message>
    <message>
        <source>The title was changed again</source>
        <translation>標題又改了一次</translation>
    </message>
    <message>
        <source>Quick look at the new title of {product}</source>
        <translation>速看「{product}」的新標題</translation>
    </message>
    <message>
        <source>Live since {day}: has its traffic crashed?</source>
        <translation>{day} 起使用：流量有沒有大跌？</translation>
    </message>
    <message>
        <source>Verdict on the new title of {product}: 7 days</source>
        <translation>「{product}」新標題滿 7 天，看結論</translation>
    </message>
    <message>
        <source>Verdict on the new title of {product}: 14 days</source>
        <translation>「{product}」新標題滿 14 天，看結論</translation>
    </message>
    <message>
        <source>Live since {day}: {title}</source>
        <translation>{day} 起使用：{title}</translation>
    </message>
    <message>
        <source>Verdicts on {count} more new titles</source>
        <translation>還有 {count} 個新標題要看結論</translation>
    </message>
    <message>
        <source>Drop the worst root of {product}: {root}</source>
        <translation>「{product}」末位淘汰詞根：{root}</translation>
    </message>
    <message>
        <source>Write a first better title: {products}</source>
        <translation>首次優化標題：{products}</translation>
    </message>
    <message>
        <source>Never optimised, in the order of sales; {count} products in all</source>
        <translation>從未優化過，按銷售額排序；共 {count} 個寶貝</translation>
    </message>
    <message>
        <source>word of the library {family}</source>
        <translation>詞庫「{family}」裡的詞</translation>
    </message>
    <message>
        <source>live title</source>
        <translation>使用中的標題</translation>
    </message>
    <message>
        <source>earlier title of {product}</source>
        <translation>「{product}」的歷史標題</translation>
    </message>
    <message>
        <source>draft for {product}</source>
        <translation>「{product}」的標題草稿</translation>
    </message>
    <message>
        <source>Taobao affiliate platform</source>
        <translation>淘寶聯盟</translation>
    </message>
    <message>
        <source>Table of titles</source>
        <translation>標題表格</translation>
    </message>
    <message>
        <source>Any platform</source>
        <translation>任意平台</translation>
    </message>
    <message>
        <source>{file} has no column of titles. Its line of headings needs one of: {headings}.</source>
        <translation>{file} 裡沒有標題欄。表頭裡要有這些名稱之一：{headings}。</translation>
    </message>
    <message>
        <source>Titles from a file…</source>
        <translation>從檔案匯入標題…</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>其他來源</translation>
    </message>
    <message>
        <source>Tables ({pattern})</source>
        <translation>表格 ({pattern})</translation>
    </message>
    <message>
        <source>Choose a file with best sellers’ titles</source>
        <translation>選擇含爆款標題的檔案</translation>
    </message>
    <message>
        <source>Reading titles of {file}</source>
        <translation>正在讀取 {file} 中的標題</translation>
    </message>
    <message>
        <source>{count} titles of {file} are kept for {product}.</source>
        <translation>已從 {file} 取得 {count} 個標題，存入 {product}。</translation>
    </message>
</context>
</TS>
