<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>database</name>
    <message>
        <source>"{name}" is in use by another program. Close that program (or the other StoreDesk window) and try again; nothing was changed.</source>
        <translation>「{name}」正被其他程式佔用。請關閉那個程式（或另一個 StoreDesk 視窗）後重試；資料沒有任何改動。</translation>
    </message>
    <message>
        <source>The disk that holds "{name}" is full. Free some space and try again; nothing was changed.</source>
        <translation>「{name}」所在的磁碟已滿。請騰出一些空間後重試；資料沒有任何改動。</translation>
    </message>
    <message>
        <source>There is not enough room for a copy of "{name}": {needed} MB are needed, {free} MB are free.</source>
        <translation>磁碟空間不夠給「{name}」做一份副本：需要 {needed} MB，只剩 {free} MB。</translation>
    </message>
    <message>
        <source>The folder of "{name}" cannot be written to. Move the file to a folder of your own, or open it for viewing only.</source>
        <translation>「{name}」所在的資料夾不能寫入。請把檔案移到自己的資料夾，或以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>"{name}" was opened for viewing only, so nothing can be changed.</source>
        <translation>「{name}」是以唯讀方式開啟的，不能修改。</translation>
    </message>
    <message>
        <source>The disk reports an error while "{name}" is in use. Check the disk or the cable, then start StoreDesk again; what was confirmed before is safe.</source>
        <translation>使用「{name}」時磁碟報告出錯。請檢查磁碟或傳輸線，再重新啟動 StoreDesk；之前已確認的資料是安全的。</translation>
    </message>
    <message>
        <source>"{name}" cannot be opened. Check that the file is there and that you may read it.</source>
        <translation>無法開啟「{name}」。請檢查檔案是否還在、您是否有權讀取。</translation>
    </message>
    <message>
        <source>"{name}" is a folder. Choose the shop's file in it.</source>
        <translation>「{name}」是一個資料夾。請選擇裡面的店鋪檔案。</translation>
    </message>
    <message>
        <source>"{name}" lies on a network drive, where a shop's file breaks sooner or later. Copy it to a disk of this computer; several computers share a shop through a PostgreSQL server.</source>
        <translation>「{name}」在網路盤上，店鋪檔案放在那裡遲早會損壞。請複製到本機磁碟；多台電腦共用一個店鋪請使用 PostgreSQL 伺服器。</translation>
    </message>
    <message>
        <source>"{name}" is damaged and was not opened.</source>
        <translation>「{name}」已損壞，沒有開啟。</translation>
    </message>
    <message>
        <source>"{name}" is empty (0 bytes): it is damaged and was not opened.</source>
        <translation>「{name}」是空檔案（0 位元組）：已損壞，沒有開啟。</translation>
    </message>
    <message>
        <source>"{name}" is not a StoreDesk file, or it is damaged; it was not opened.</source>
        <translation>「{name}」不是 StoreDesk 的檔案，或者已經損壞；沒有開啟。</translation>
    </message>
    <message>
        <source>"{name}" is gone, although there are backups of it.</source>
        <translation>「{name}」不見了，但它的備份還在。</translation>
    </message>
    <message>
        <source>{what} Restore the newest backup, "{backup}"; the file as it is will be kept beside it.</source>
        <translation>{what}請恢復最近的備份「{backup}」；現有的檔案會保留在旁邊。</translation>
    </message>
    <message>
        <source>{what} There is no backup of it beside it; look for one on another disk.</source>
        <translation>{what}旁邊沒有它的備份；請到其他磁碟上找一找。</translation>
    </message>
    <message>
        <source>"{name}" belongs to another program. Choose a StoreDesk file; nothing was changed.</source>
        <translation>「{name}」是其他程式的檔案。請選擇 StoreDesk 的檔案；資料沒有任何改動。</translation>
    </message>
    <message>
        <source>"{name}" was made by a newer StoreDesk. Update StoreDesk on this computer to open it; nothing was changed.</source>
        <translation>「{name}」是用更新版本的 StoreDesk 做的。請先升級這台電腦上的 StoreDesk 再開啟；資料沒有任何改動。</translation>
    </message>
    <message>
        <source>The shop on the server was made by a newer StoreDesk. Update StoreDesk on this computer.</source>
        <translation>伺服器上的店鋪是用更新版本的 StoreDesk 做的。請升級這台電腦上的 StoreDesk。</translation>
    </message>
    <message>
        <source>"{name}" comes from an older StoreDesk and must be brought up to date first: open it once not only for viewing.</source>
        <translation>「{name}」來自舊版本的 StoreDesk，需要先升級：請先用普通方式（非唯讀）開啟一次。</translation>
    </message>
    <message>
        <source>"{name}" could not be brought up to date: rows in {tables} point at rows that are not there.</source>
        <translation>「{name}」升級失敗：{tables} 裡有資料指向不存在的記錄。</translation>
    </message>
    <message>
        <source>The database server cannot be reached or refuses the sign-in. Check the network, that the server is running, and the user, password and database in its address.</source>
        <translation>連不上資料庫伺服器，或登入被拒絕。請檢查網路、伺服器是否在執行，以及位址中的使用者名稱、密碼和資料庫名。</translation>
    </message>
    <message>
        <source>The database server's address cannot be read. Write it as postgresql://user:password@server:5432/shop.</source>
        <translation>無法讀懂資料庫伺服器的位址。請寫成 postgresql://使用者名稱:密碼@伺服器:5432/店鋪 的形式。</translation>
    </message>
    <message>
        <source>The database server does not let you do this. Sign in as the owner once, so that it is brought up to date.</source>
        <translation>資料庫伺服器不允許這樣做。請先用所有者帳號登入一次，完成升級。</translation>
    </message>
    <message>
        <source>Another computer has been writing to the shop for too long. Try again in a moment; nothing was changed.</source>
        <translation>另一台電腦正在寫入店鋪資料，等待太久。請稍後再試；資料沒有任何改動。</translation>
    </message>
    <message>
        <source>For a PostgreSQL server the package psycopg is needed: pip install "storedesk[postgresql]".</source>
        <translation>使用 PostgreSQL 伺服器需要 psycopg 元件：pip install 「storedesk[postgresql]」。</translation>
    </message>
    <message>
        <source>Backups of a shop on a server are made on the server, with pg_dump.</source>
        <translation>伺服器上的店鋪請在伺服器上用 pg_dump 備份。</translation>
    </message>
    <message>
        <source>This cannot be undone: {thing} has been changed since.</source>
        <translation>無法撤銷：{thing}之後又被修改過。</translation>
    </message>
    <message>
        <source>This cannot be undone: {thing} is no longer there.</source>
        <translation>無法撤銷：{thing}已經不在了。</translation>
    </message>
    <message>
        <source>This cannot be undone: {thing} is there again.</source>
        <translation>無法撤銷：{thing}又出現了。</translation>
    </message>
    <message>
        <source>This cannot be undone: {thing} is in use by now.</source>
        <translation>無法撤銷：{thing}已經被用到了。</translation>
    </message>
    <message>
        <source>"{name}"</source>
        <translation>「{name}」</translation>
    </message>
    <message>
        <source>something it wrote</source>
        <translation>當時寫入的內容</translation>
    </message>
    <message>
        <source>This step cannot be undone.</source>
        <translation>這一步無法撤銷。</translation>
    </message>
    <message>
        <source>This cannot be undone: newer rows stand in the way.</source>
        <translation>無法撤銷：與後來新增的資料衝突。</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>正在備份</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>正在檢查備份</translation>
    </message>
    <message>
        <source>Bringing the shop's file up to date</source>
        <translation>正在升級店鋪檔案</translation>
    </message>
    <message>
        <source>The backup "{name}" is damaged. Choose another one.</source>
        <translation>備份「{name}」已損壞。請選擇另一個。</translation>
    </message>
    <message>
        <source>The backup "{name}" is not there. Choose another one.</source>
        <translation>備份「{name}」不在了。請選擇另一個。</translation>
    </message>
    <message>
        <source>The backup came out damaged and was thrown away; "{name}" itself may be damaged: check it.</source>
        <translation>備份結果有損壞，已丟棄；「{name}」本身可能已損壞，請檢查資料。</translation>
    </message>
    <message>
        <source>"{name}" is in use by another program, so it cannot be replaced. Close it and try again.</source>
        <translation>「{name}」正被其他程式佔用，無法替換。請關閉後重試。</translation>
    </message>
    <message>
        <source>Checking the shop's data</source>
        <translation>正在檢查店鋪資料</translation>
    </message>
    <message>
        <source>The file's structure is damaged ({detail}). Restore a backup.</source>
        <translation>檔案結構已損壞（{detail}）。請恢復備份。</translation>
    </message>
    <message>
        <source>{count} rows of "{table}" point at rows of "{parent}" that are not there. Restore a backup.</source>
        <translation>「{table}」有 {count} 列指向「{parent}」中不存在的記錄。請恢復備份。</translation>
    </message>
    <message>
        <source>{count} rows of "{table}" do not fit what the imports said. Forget and repeat the imports concerned.</source>
        <translation>「{table}」有 {count} 列與匯入的內容對不上。請撤銷相關匯入後重新匯入。</translation>
    </message>
    <message>
        <source>{count} rows of "{table}" belong to no import. Restore a backup.</source>
        <translation>「{table}」有 {count} 列不屬於任何一次匯入。請恢復備份。</translation>
    </message>
    <message>
        <source>{count} rows of "{table}" are not what their imports say together. Forget and repeat these imports.</source>
        <translation>「{table}」有 {count} 列與各次匯入合併的結果不符。請撤銷這些匯入後重新匯入。</translation>
    </message>
    <message>
        <source>Import {batch}: "{column}" in "{table}" adds up to {found} and not to {stated} as when it was imported. Forget and repeat this import.</source>
        <translation>匯入 {batch}：「{table}」的「{column}」合計為 {found}，與匯入時的 {stated} 不符。請撤銷這次匯入後重新匯入。</translation>
    </message>
    <message>
        <source>{count} sums in "{table}" are not those of the rows in "{ledger}". Repeat one import of these days.</source>
        <translation>「{table}」有 {count} 個彙總數與「{ledger}」的明細不符。請重新匯入這些日期的任一報表。</translation>
    </message>
</context>
</TS>
