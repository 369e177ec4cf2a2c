<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>titles_rules</name>
    <message>
        <source>Main category word</source>
        <translation>主类目词</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>组合词</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌词</translation>
    </message>
    <message>
        <source>Efficacy</source>
        <translation>功效词</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性词</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>规格容量</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材质</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季节</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势词</translation>
    </message>
    <message>
        <source>Other word</source>
        <translation>其他词</translation>
    </message>
    <message>
        <source>Search popularity (index)</source>
        <translation>搜索人气（指数）</translation>
    </message>
    <message>
        <source>Pay rate</source>
        <translation>支付转化率</translation>
    </message>
    <message>
        <source>Own visitors</source>
        <translation>本店访客数</translation>
    </message>
    <message>
        <source>Own carts</source>
        <translation>本店加购人数</translation>
    </message>
    <message>
        <source>Own buyers</source>
        <translation>本店支付买家数</translation>
    </message>
    <message>
        <source>Own sales</source>
        <translation>本店支付金额</translation>
    </message>
    <message>
        <source>Traffic first</source>
        <translation>流量优先</translation>
    </message>
    <message>
        <source>Conversion first</source>
        <translation>转化优先</translation>
    </message>
    <message>
        <source>Blue ocean</source>
        <translation>蓝海词</translation>
    </message>
    <message>
        <source>Own orders first</source>
        <translation>本店成交优先</translation>
    </message>
    <message>
        <source>No title length is known for {platform}. Enter one in the title limits.</source>
        <translation>还不知道 {platform} 的标题长度限制，请在“标题长度”里填写。</translation>
    </message>
    <message>
        <source>The library has no word that can be used. Import search words or add some first.</source>
        <translation>词库里没有能用的词，请先导入搜索词或手动添加。</translation>
    </message>
    <message>
        <source>No word has a value above zero. Choose another formula or set the relevance of the words.</source>
        <translation>所有词的价值都是 0，请换一个价值公式，或设置词的相关度。</translation>
    </message>
    <message>
        <source>No word fits into {capacity} bytes beside what must be in the title. The shortest is {word}.</source>
        <translation>除去必须放进标题的词，{capacity} 字节里一个词也放不下，最短的是“{word}”。</translation>
    </message>
    <message>
        <source>{words} need {needed} bytes, but the title has {capacity}. Take one of them out.</source>
        <translation>{words} 共需 {needed} 字节，而标题只有 {capacity} 字节，请去掉其中一个。</translation>
    </message>
    <message>
        <source>{words} must be in the title and are forbidden too. Decide for one of the two.</source>
        <translation>{words} 既设为必含又设为禁用，请二选一。</translation>
    </message>
    <message>
        <source>{words} must be in the title, but a title takes only one of them.</source>
        <translation>{words} 都设为必含，但它们互相冲突，一个标题只能用其中一个。</translation>
    </message>
    <message>
        <source>No order of words keeps to what you ask for: {words}. Loosen the order or what may not touch.</source>
        <translation>没有一种词序能同时满足这些要求：{words}。请放宽词序或“不可相邻”的设置。</translation>
    </message>
    <message>
        <source>{words} add {needed} bytes to the present title; at most {most} may change.</source>
        <translation>{words} 要在现有标题上新增 {needed} 字节，而最多只允许改动 {most} 字节。</translation>
    </message>
    <message>
        <source>The title has {length} bytes of at most {most}; {over} too many from “{rest}” on.</source>
        <translation>标题 {length} 字节，上限 {most}，超出 {over} 字节，从“{rest}”开始超长。</translation>
    </message>
    <message>
        <source>The title has {length} bytes; the platform wants at least {least}.</source>
        <translation>标题只有 {length} 字节，平台要求至少 {least} 字节。</translation>
    </message>
    <message>
        <source>The platform refuses the character {sign}.</source>
        <translation>平台不允许使用字符 {sign}。</translation>
    </message>
    <message>
        <source>A tab or line break becomes a space on the platform.</source>
        <translation>制表符和换行在平台上会变成空格。</translation>
    </message>
    <message>
        <source>Signs in a row ({signs}) spend bytes and bring no search.</source>
        <translation>连续的符号（{signs}）占字节，却不带来搜索。</translation>
    </message>
    <message>
        <source>“{word}” is forbidden by {law}. {suggestion}.</source>
        <translation>“{word}”是{law}禁用的词。{suggestion}。</translation>
    </message>
    <message>
        <source>“{word}” depends on the case ({law}). {suggestion}.</source>
        <translation>“{word}”要看具体情况（{law}）。{suggestion}。</translation>
    </message>
    <message>
        <source>“{word}” does not belong in a title ({law}). {suggestion}.</source>
        <translation>“{word}”不宜放进标题（{law}）。{suggestion}。</translation>
    </message>
    <message>
        <source>“{word}” is another brand; a title may not name it.</source>
        <translation>“{word}”是其他品牌，标题里不能出现。</translation>
    </message>
    <message>
        <source>“{word}” is on your own list of forbidden words.</source>
        <translation>“{word}”在您自己的禁用词里。</translation>
    </message>
    <message>
        <source>“{word}” stands {times} times; once is enough for the search.</source>
        <translation>“{word}”出现了 {times} 次，搜索只需要一次。</translation>
    </message>
    <message>
        <source>“{word}” has {length} bytes, more than a title holds ({capacity}); it cannot be used.</source>
        <translation>“{word}”有 {length} 字节，超过整个标题的 {capacity} 字节，用不了。</translation>
    </message>
    <message>
        <source>No word has a figure for this formula, so all relevant words count the same. Import a report or choose another formula.</source>
        <translation>没有一个词有这个公式要用的数据，相关的词价值都一样。请导入报表，或换一个公式。</translation>
    </message>
    <message>
        <source>No verdict: {what} changed in the same days. Compare again after a change of the title alone.</source>
        <translation>不下结论：同一时段里还有变动（{what}）。请在只改标题的情况下再比较。</translation>
    </message>
    <message>
        <source>There are not enough days with figures before and after the change to compare.</source>
        <translation>改标题前后有数据的天数太少，无法比较。</translation>
    </message>
    <message>
        <source>Too early to say: {change} against the controls after {days} days.</source>
        <translation>还早：{days} 天来相对对照宝贝 {change}。</translation>
    </message>
    <message>
        <source>Cannot tell: {change} may be chance; a change of less than {detectable} would not be seen.</source>
        <translation>看不出来：{change} 可能只是波动，小于 {detectable} 的变化看不出来。</translation>
    </message>
    <message>
        <source>Better: {change} against {controls} products whose title did not change ({sure} sure).</source>
        <translation>变好：相对 {controls} 个没改标题的宝贝 {change}（把握 {sure}）。</translation>
    </message>
    <message>
        <source>Worse: {change} against {controls} products whose title did not change ({sure} sure).</source>
        <translation>变差：相对 {controls} 个没改标题的宝贝 {change}（把握 {sure}）。</translation>
    </message>
    <message>
        <source>Better: {change} than before ({sure} sure), but without other products to compare with.</source>
        <translation>变好：比改之前 {change}（把握 {sure}），但没有对照宝贝可比。</translation>
    </message>
    <message>
        <source>Worse: {change} than before ({sure} sure), but without other products to compare with.</source>
        <translation>变差：比改之前 {change}（把握 {sure}），但没有对照宝贝可比。</translation>
    </message>
    <message>
        <source>The last change was {days} days ago; wait until {day}, when the first verdict can be given.</source>
        <translation>上次改标题才过 {days} 天，请等到 {day} 出第一次结论后再改。</translation>
    </message>
    <message>
        <source>{bytes} of {length} bytes change; keep it to at most a third at a time, so that the search keeps knowing the product.</source>
        <translation>{length} 字节里有 {bytes} 字节要改；一次最多改三分之一，让搜索还认得这个宝贝。</translation>
    </message>
    <message>
        <source>Below 100 visitors a day no change can be proven; choose words by the market’s figures.</source>
        <translation>日访客不到 100，改动效果无法验证，请按市场数据选词。</translation>
    </message>
    <message>
        <source>{times} changes in 30 days; each one starts the comparison anew.</source>
        <translation>30 天内改了 {times} 次，每改一次都要重新比较。</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day} {what}</translation>
    </message>
    <message>
        <source>{event} (its days are left out)</source>
        <translation>{event}（活动日不计入比较）</translation>
    </message>
</context>
</TS>
