<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>reading</name>
    <message>
        <source>{file} is not a file. Choose the report itself.</source>
        <translation>{file} 不是文件。请直接选择报表文件。</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Close it in Excel or WPS and try again.</source>
        <translation>{file} 打不开。请先在 Excel 或 WPS 中关闭它，再试一次。</translation>
    </message>
    <message>
        <source>{file} is empty. Download the report again.</source>
        <translation>{file} 是空文件。请重新下载报表。</translation>
    </message>
    <message>
        <source>{file} is {size} MB; at most {most} MB can be read. Download a shorter period.</source>
        <translation>{file} 有 {size} MB，最多只能读取 {most} MB。请缩短日期范围后重新下载。</translation>
    </message>
    <message>
        <source>The disk is full, so {file} could not be read. Make room and try again.</source>
        <translation>磁盘已满，无法读取 {file}。请清理出空间后再试。</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read. Open it in Excel or WPS, save it as .xlsx and try again.</source>
        <translation>{file} 已损坏，无法读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>{file} broke the reader and was not taken. Open it in Excel or WPS, save it as .xlsx and try again.</source>
        <translation>读取 {file} 时出错，没有导入。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>Reading {file} took too long and was stopped. Download a shorter period or save it as .csv.</source>
        <translation>读取 {file} 用时过长，已停止。请缩短日期范围后重新下载，或另存为 .csv。</translation>
    </message>
    <message>
        <source>{file} needs too much memory. Download a shorter period or save it as .csv.</source>
        <translation>读取 {file} 需要的内存过多。请缩短日期范围后重新下载，或另存为 .csv。</translation>
    </message>
    <message>
        <source>{file} is built in a way no report is ({detail}) and was not opened.</source>
        <translation>{file} 的结构不像任何报表（{detail}），没有打开。</translation>
    </message>
    <message>
        <source>{file} holds no table: it is {found}. Choose a report (.csv, .xlsx, .xls or .zip).</source>
        <translation>{file} 里没有表格：它是{found}。请选择报表文件（.csv、.xlsx、.xls 或 .zip）。</translation>
    </message>
    <message>
        <source>a Word or PowerPoint document</source>
        <translation>Word 或 PowerPoint 文档</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a program or another binary file</source>
        <translation>程序或其他二进制文件</translation>
    </message>
    <message>
        <source>an archive of another kind than .zip</source>
        <translation>.zip 以外的压缩包</translation>
    </message>
    <message>
        <source>There is no table in {file}. Choose a report (.csv, .xlsx, .xls or .zip).</source>
        <translation>{file} 里没有表格。请选择报表文件（.csv、.xlsx、.xls 或 .zip）。</translation>
    </message>
    <message>
        <source>Every sheet of {file} is empty. Download the report again.</source>
        <translation>{file} 的每张工作表都是空的。请重新下载报表。</translation>
    </message>
    <message>
        <source>{file} mixes two kinds of text encoding and would be read wrongly. Download it again.</source>
        <translation>{file} 混用了两种文字编码，读出来会是乱码。请重新下载。</translation>
    </message>
    <message>
        <source>The text of {file} cannot be made out. Open it in Excel or WPS, save it as .xlsx and try again.</source>
        <translation>无法识别 {file} 的文字编码。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>A line of {file} is longer than {most} KB; this is no table. Download the report again.</source>
        <translation>{file} 中有一行超过 {most} KB，不是表格。请重新下载报表。</translation>
    </message>
    <message>
        <source>A quotation mark in {file} is never closed (line {line}). Download the report again.</source>
        <translation>{file} 第 {line} 行的引号没有闭合。请重新下载报表。</translation>
    </message>
    <message>
        <source>{file} has more than {most} rows. Download a shorter period.</source>
        <translation>{file} 超过 {most} 行。请缩短日期范围后重新下载。</translation>
    </message>
    <message>
        <source>{file} has more than {most} columns; this is no report.</source>
        <translation>{file} 超过 {most} 列，不是报表。</translation>
    </message>
    <message>
        <source>{file} has more than {most} cells. Download a shorter period or save it as .csv.</source>
        <translation>{file} 超过 {most} 个单元格。请缩短日期范围后重新下载，或另存为 .csv。</translation>
    </message>
    <message>
        <source>{file} holds archives within archives. Unpack it and import what is inside.</source>
        <translation>{file} 的压缩包里还有压缩包。请先解压，再导入里面的报表。</translation>
    </message>
    <message>
        <source>{file} holds {count} files; at most {most} are read. Unpack it and import the reports.</source>
        <translation>{file} 里有 {count} 个文件，最多读取 {most} 个。请先解压，再导入其中的报表。</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Enter the password to read it.</source>
        <translation>{file} 有密码保护。请输入密码。</translation>
    </message>
    <message>
        <source>The password for {file} is wrong. Enter it again.</source>
        <translation>{file} 的密码不正确。请重新输入。</translation>
    </message>
    <message>
        <source>{file} is locked in a way that cannot be opened here. Save it without a password and try again.</source>
        <translation>{file} 的加密方式不受支持。请去掉密码另存后再试。</translation>
    </message>
    <message>
        <source>its parts overlap</source>
        <translation>内部各部分互相重叠</translation>
    </message>
    <message>
        <source>it unpacks to {size} MB</source>
        <translation>解压后达到 {size} MB</translation>
    </message>
    <message>
        <source>it declares entities</source>
        <translation>声明了外部实体</translation>
    </message>
    <message>
        <source>it promises more texts than it has</source>
        <translation>声称的文字数量多于实际内容</translation>
    </message>
    <message>
        <source>its table of contents is larger than the file</source>
        <translation>目录比文件本身还大</translation>
    </message>
    <message>
        <source>a cell lies outside every sheet</source>
        <translation>有单元格在工作表范围之外</translation>
    </message>
    <message>
        <source>No row of the first 40 looks like the headings of a report that is known.</source>
        <translation>前 40 行中没有找到已知报表的表头。</translation>
    </message>
    <message>
        <source>It looks like {report} ({platform}), but the column {column} is missing. Download it with this column.</source>
        <translation>看起来是{report}（{platform}），但缺少“{column}”列。请勾选这一列后重新下载。</translation>
    </message>
    <message>
        <source>It looks like {report} ({platform}), but says nowhere which days it covers. Download it by day, or write the days into the file name, for example {example}.</source>
        <translation>看起来是{report}（{platform}），但没有写明是哪几天的数据。请按“分日”下载，或把日期写进文件名，例如 {example}。</translation>
    </message>
    <message>
        <source>It looks like {report} ({platform}), but covers all time. Download it for a period, or split by day.</source>
        <translation>看起来是{report}（{platform}），但时间范围是“全部时间”。请选定日期范围，或按“分日”下载。</translation>
    </message>
    <message>
        <source>It looks like {report} ({platform}), but covers several days at once. Download it by day.</source>
        <translation>看起来是{report}（{platform}），但是多天的汇总。请按“分日”下载。</translation>
    </message>
    <message>
        <source>It could be {one} or {other}; download it with all columns so that they can be told apart.</source>
        <translation>可能是{one}，也可能是{other}。请勾选全部列后重新下载，以便区分。</translation>
    </message>
    <message>
        <source>This is a personal bill of Alipay, WeChat or JD, not a report of the shop.</source>
        <translation>这是支付宝、微信或京东的个人账单，不是店铺报表。</translation>
    </message>
    <message>
        <source>This is a form to fill in (merged cells, several tables on one sheet), not a downloaded report.</source>
        <translation>这是手工填写的模板（有合并单元格，一张表里有多个表格），不是下载的报表。</translation>
    </message>
    <message>
        <source>This part of the archive cannot be read: {reason}</source>
        <translation>压缩包中的这个文件无法读取：{reason}</translation>
    </message>
    <message>
        <source>{heading} is blank.</source>
        <translation>“{heading}”为空。</translation>
    </message>
    <message>
        <source>"{text}" under {heading} is not a number.</source>
        <translation>“{heading}”中的“{text}”不是数字。</translation>
    </message>
    <message>
        <source>"{text}" under {heading} is not a whole number.</source>
        <translation>“{heading}”中的“{text}”不是整数。</translation>
    </message>
    <message>
        <source>"{text}" under {heading} is not an amount of money.</source>
        <translation>“{heading}”中的“{text}”不是金额。</translation>
    </message>
    <message>
        <source>"{text}" under {heading} is not a rate.</source>
        <translation>“{heading}”中的“{text}”不是比率。</translation>
    </message>
    <message>
        <source>"{text}" under {heading}: the column mixes percentages and plain numbers.</source>
        <translation>“{heading}”中的“{text}”：这一列混用了百分数和普通数字。</translation>
    </message>
    <message>
        <source>"{text}" under {heading} is neither a number nor a range.</source>
        <translation>“{heading}”中的“{text}”既不是数字也不是区间。</translation>
    </message>
    <message>
        <source>"{text}" under {heading} is not a date.</source>
        <translation>“{heading}”中的“{text}”不是日期。</translation>
    </message>
    <message>
        <source>"{text}" under {heading} is a date out of range.</source>
        <translation>“{heading}”中的日期“{text}”超出合理范围。</translation>
    </message>
    <message>
        <source>"{text}" under {heading} names no year. Write the year into the file name, for example {example}.</source>
        <translation>“{heading}”中的“{text}”没有年份。请把年份写进文件名，例如 {example}。</translation>
    </message>
    <message>
        <source>"{text}" under {heading} is a period, not one day.</source>
        <translation>“{heading}”中的“{text}”是一段时间，不是某一天。</translation>
    </message>
    <message>
        <source>"{text}" under {heading} ends before it begins.</source>
        <translation>“{heading}”中的“{text}”结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>"{text}" under {heading} is not a date and time.</source>
        <translation>“{heading}”中的“{text}”不是日期时间。</translation>
    </message>
    <message>
        <source>"{text}" under {heading} has lost its digits in a spreadsheet. Download the report again, or export ids as text.</source>
        <translation>“{heading}”中的“{text}”在表格软件里丢失了位数。请重新下载报表，或把编号按文本导出。</translation>
    </message>
    <message>
        <source>"{text}" under {heading} is not an id.</source>
        <translation>“{heading}”中的“{text}”不是编号。</translation>
    </message>
    <message>
        <source>{heading} holds the error {text}.</source>
        <translation>“{heading}”中是错误值 {text}。</translation>
    </message>
    <message>
        <source>The row has more cells than the table has headings.</source>
        <translation>这一行的单元格比表头多，内容可能错位。</translation>
    </message>
    <message>
        <source>The last row is cut off; the download was not complete.</source>
        <translation>最后一行不完整，下载没有完成。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed here, so that several rows ran into one.</source>
        <translation>这里的引号没有闭合，几行连成了一行。</translation>
    </message>
    <message>
        <source>The day was taken from the name: {first}.</source>
        <translation>日期取自名称：{first}。</translation>
    </message>
    <message>
        <source>The day was taken from the lines above the headings: {first}.</source>
        <translation>日期取自表头上方的说明：{first}。</translation>
    </message>
    <message>
        <source>The days were taken from the name: {first} to {last}.</source>
        <translation>日期取自名称：{first} 至 {last}。</translation>
    </message>
    <message>
        <source>The days were taken from the lines above the headings: {first} to {last}.</source>
        <translation>日期取自表头上方的说明：{first} 至 {last}。</translation>
    </message>
    <message>
        <source>The sheet is hidden in the workbook.</source>
        <translation>这张工作表在工作簿中是隐藏的。</translation>
    </message>
    <message>
        <source>{count} texts were longer than {most} characters and were cut.</source>
        <translation>有 {count} 段文字超过 {most} 个字符，已截断。</translation>
    </message>
    <message>
        <source>The plain numbers under {heading} were read as percentages.</source>
        <translation>“{heading}”中不带百分号的数字已按百分数读取。</translation>
    </message>
    <message>
        <source>The file is slightly damaged; a second reader was used.</source>
        <translation>文件略有损坏，已改用另一种方式读取。</translation>
    </message>
    <message>
        <source>The disk is full; {file} was not written. Make room and try again.</source>
        <translation>磁盘已满，{file} 没有写入。请清理出空间后再试。</translation>
    </message>
    <message>
        <source>{file} cannot be written. Close it in Excel or WPS, or choose another folder.</source>
        <translation>{file} 无法写入。请先在 Excel 或 WPS 中关闭它，或换一个文件夹。</translation>
    </message>
    <message>
        <source>A worksheet holds at most {most} rows. Export as .csv instead.</source>
        <translation>一张工作表最多 {most} 行。请改为导出 .csv。</translation>
    </message>
    <message>
        <source>Rows not taken</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation>文件中的行号</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>未导入的原因</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
</TS>
