<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>titles</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Live title</source>
        <translation>在用标题</translation>
    </message>
    <message>
        <source>Past title</source>
        <translation>历史标题</translation>
    </message>
    <message>
        <source>Quick look, day 2 to 3</source>
        <translation>第 2～3 天速看</translation>
    </message>
    <message>
        <source>Verdict after 7 days</source>
        <translation>7 天结论</translation>
    </message>
    <message>
        <source>Verdict after 14 days</source>
        <translation>14 天结论</translation>
    </message>
    <message>
        <source>Own forbidden word</source>
        <translation>自定义禁用词</translation>
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
        <translation>首次修改前的标题</translation>
    </message>
    <message>
        <source>The title has {length} of {most} {unit}; take {over} out.</source>
        <translation>标题已有 {length} {unit}，上限 {most}；请删去 {over}。</translation>
    </message>
    <message>
        <source>The title has {length} {unit}; {platform} asks for at least {least}.</source>
        <translation>标题只有 {length} {unit}；{platform} 至少要 {least}。</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>个字</translation>
    </message>
    <message>
        <source>This is the title already; nothing would change.</source>
        <translation>现在用的就是这个标题，不会有任何变化。</translation>
    </message>
    <message>
        <source>This version is no longer there; it was removed meanwhile.</source>
        <translation>这个版本已不存在，可能刚被删除。</translation>
    </message>
    <message>
        <source>The live title cannot be removed; make another one live first.</source>
        <translation>在用标题不能删除；请先启用另一个标题。</translation>
    </message>
    <message>
        <source>This version was never live, so there is nothing to compare.</source>
        <translation>这个版本没有上线过，无从对比。</translation>
    </message>
    <message>
        <source>Another title went live on {day}; a later day is needed.</source>
        <translation>另一个标题已在 {day} 上线；请选更晚的日期。</translation>
    </message>
    <message>
        <source>This look is due on {day}; until then the days are too few.</source>
        <translation>要到 {day} 才能看；在那之前天数不够。</translation>
    </message>
    <message>
        <source>These two versions are of different products.</source>
        <translation>这两个版本不是同一个宝贝的。</translation>
    </message>
    <message>
        <source>A formula needs a name.</source>
        <translation>公式需要一个名称。</translation>
    </message>
    <message>
        <source>A formula needs at least one part with a weight above 0.</source>
        <translation>公式里至少要有一项权重大于 0。</translation>
    </message>
    <message>
        <source>A weight lies between 0 and {most}.</source>
        <translation>权重在 0 到 {most} 之间。</translation>
    </message>
    <message>
        <source>This formula is no longer there; it was removed meanwhile.</source>
        <translation>这个公式已不存在，可能刚被删除。</translation>
    </message>
    <message>
        <source>{name} comes with the program; keep a changed one under a name of your own.</source>
        <translation>“{name}”是内置公式；修改后请另取名称保存。</translation>
    </message>
    <message>
        <source>A title limit lies between 1 and {most}, and the least is not above it.</source>
        <translation>标题长度上限在 1 到 {most} 之间，下限不能大于上限。</translation>
    </message>
    <message>
        <source>This limit is no longer there; it was removed meanwhile.</source>
        <translation>这条长度限制已不存在，可能刚被删除。</translation>
    </message>
    <message>
        <source>A limit needs the name of its platform.</source>
        <translation>长度限制要写明平台。</translation>
    </message>
    <message>
        <source>A word to watch for cannot be empty.</source>
        <translation>要留意的词不能为空。</translation>
    </message>
    <message>
        <source>This word is no longer on the list; it was removed meanwhile.</source>
        <translation>这个词已不在名单里，可能刚被删除。</translation>
    </message>
    <message>
        <source>A conflict needs at least two sides with a word each.</source>
        <translation>互斥组至少要有两边，每边至少一个词。</translation>
    </message>
    <message>
        <source>This list of rivals is no longer there; it was removed meanwhile.</source>
        <translation>这份竞品标题已不存在，可能刚被删除。</translation>
    </message>
    <message>
        <source>No item with a coupon has {word} in its title. Import the list of coupon items first.</source>
        <translation>优惠券商品里没有标题含“{word}”的。请先导入优惠券商品清单。</translation>
    </message>
    <message>
        <source>The library has no main category word. Add one, for example 茶树精油.</source>
        <translation>词库里还没有类目主词。请先加一个，例如“茶树精油”。</translation>
    </message>
    <message>
        <source>Ad spend went from {before} to {after} a day</source>
        <translation>推广花费从每天 {before} 变为 {after}</translation>
    </message>
    <message>
        <source>The title was changed again</source>
        <translation>标题又改了一次</translation>
    </message>
    <message>
        <source>Quick look at the new title of {product}</source>
        <translation>速看“{product}”的新标题</translation>
    </message>
    <message>
        <source>Live since {day}: has its traffic crashed?</source>
        <translation>{day} 起使用：流量有没有大跌？</translation>
    </message>
    <message>
        <source>Verdict on the new title of {product}: 7 days</source>
        <translation>“{product}”新标题满 7 天，看结论</translation>
    </message>
    <message>
        <source>Verdict on the new title of {product}: 14 days</source>
        <translation>“{product}”新标题满 14 天，看结论</translation>
    </message>
    <message>
        <source>Live since {day}: {title}</source>
        <translation>{day} 起使用：{title}</translation>
    </message>
    <message>
        <source>Verdicts on {count} more new titles</source>
        <translation>还有 {count} 个新标题要看结论</translation>
    </message>
    <message>
        <source>Drop the worst root of {product}: {root}</source>
        <translation>“{product}”末位淘汰词根：{root}</translation>
    </message>
    <message>
        <source>Write a first better title: {products}</source>
        <translation>首次优化标题：{products}</translation>
    </message>
    <message>
        <source>Never optimised, in the order of sales; {count} products in all</source>
        <translation>从未优化过，按销售额排序；共 {count} 个宝贝</translation>
    </message>
    <message>
        <source>word of the library {family}</source>
        <translation>词库“{family}”里的词</translation>
    </message>
    <message>
        <source>live title</source>
        <translation>在用标题</translation>
    </message>
    <message>
        <source>earlier title of {product}</source>
        <translation>“{product}”的历史标题</translation>
    </message>
    <message>
        <source>draft for {product}</source>
        <translation>“{product}”的标题草稿</translation>
    </message>
    <message>
        <source>Taobao affiliate platform</source>
        <translation>淘宝联盟</translation>
    </message>
    <message>
        <source>Table of titles</source>
        <translation>标题表格</translation>
    </message>
    <message>
        <source>Any platform</source>
        <translation>任意平台</translation>
    </message>
    <message>
        <source>{file} has no column of titles. Its line of headings needs one of: {headings}.</source>
        <translation>{file} 里没有标题列。表头里要有这些名称之一：{headings}。</translation>
    </message>
    <message>
        <source>Titles from a file…</source>
        <translation>从文件导入标题…</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>其他来源</translation>
    </message>
    <message>
        <source>Tables ({pattern})</source>
        <translation>表格 ({pattern})</translation>
    </message>
    <message>
        <source>Choose a file with best sellers’ titles</source>
        <translation>选择含爆款标题的文件</translation>
    </message>
    <message>
        <source>Reading titles of {file}</source>
        <translation>正在读取 {file} 中的标题</translation>
    </message>
    <message>
        <source>{count} titles of {file} are kept for {product}.</source>
        <translation>已从 {file} 取得 {count} 个标题，存入 {product}。</translation>
    </message>
</context>
</TS>
