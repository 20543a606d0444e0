app-name = Afterspace
page-title = { $title } – Afterspace
open-library = فتح المكتبة
cancel = إلغاء
dismiss = إخفاء هذه الرسالة
add = إضافة
tools = أدوات
