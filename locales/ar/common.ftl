app-name = Afterspace
page-title = { $title } – Afterspace
open-library = فتح المكتبة
cancel = إلغاء
put-away = إخفاء هذه الرسالة
