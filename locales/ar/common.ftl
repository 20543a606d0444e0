app-name = Afterspace
page-title = { $title } – Afterspace
open-library = فتح المكتبة
open-beside = الفتح بجانب الصفحة
cancel = إلغاء
dismiss = إخفاء هذه الرسالة
add = إضافة
tools = أدوات
