search = بحث
search-hint = العناوين والأشخاص وما قيل…
search-clear = مسح البحث
found-count = { $count ->
    [zero] لم يُعثر على أي تسجيل
    [one] عُثر على تسجيل واحد
    [two] عُثر على تسجيلين
    [few] عُثر على { $count } تسجيلات
    [many] عُثر على { $count } تسجيلًا
   *[other] عُثر على { $count } تسجيل
}
nothing-found = لم يُعثر على شيء
nothing-found-help = جرّب كلمات أقل أو أقصر، أو أزِل أحد عوامل التصفية.
searching-transcripts = جارٍ البحث فيما قيل…
show-everything = عرض كل التسجيلات
suggestions = الانتقال إلى

filter-and-sort = التصفية والترتيب
filters = عوامل التصفية
filter-remove = إزالة عامل التصفية «{ $filter }»
filter-favourites = المفضلة
sort-newest = الأحدث أولًا
sort-oldest = الأقدم أولًا
sort-longest = الأطول أولًا
sort-largest = الأكبر حجمًا أولًا
sort-title = حسب العنوان
sort-speakers = الأكثر متحدثين أولًا

hits-more = { $count ->
    [zero] لا مزيد في هذا التسجيل
    [one] موضع آخر في هذا التسجيل
    [two] موضعان آخران في هذا التسجيل
    [few] { $count } مواضع أخرى في هذا التسجيل
    [many] { $count } موضعًا آخر في هذا التسجيل
   *[other] { $count } موضع آخر في هذا التسجيل
}
hits-title = { $count ->
    [zero] لم يُعثر عليه في هذا التسجيل
    [one] عُثر عليه مرة واحدة في هذا التسجيل
    [two] عُثر عليه مرتين في هذا التسجيل
    [few] عُثر عليه { $count } مرات في هذا التسجيل
    [many] عُثر عليه { $count } مرة في هذا التسجيل
   *[other] عُثر عليه { $count } مرة في هذا التسجيل
}
hit-note = ملاحظة:
hit-bookmark = إشارة مرجعية:

search-again = البحث مرة أخرى
error-search-failed-title = توقف البحث
error-search-failed-help = لا يغيّر البحث شيئًا في مكتبتك. أنهى المتصفح البحث، أو تعذّرت قراءة المكتبة. ابحث مرة أخرى؛ وإن لم يُجدِ ذلك فأغلق علامات تبويب أخرى أو أعد تشغيل المتصفح.
error-index-failed-title = لا يمكن البحث في بعض النصوص بعد
error-index-failed-help = المعروض صحيح، لكن قد ينقصه كلام قيل في التسجيلات. النصوص نفسها لم تتغيّر. ابحث مرة أخرى؛ وإن لم يُجدِ ذلك فأعد تشغيل المتصفح.
error-index-full-title = لا توجد مساحة كافية للبحث في كل النصوص
error-index-full-help = المعروض صحيح، لكن قد ينقصه كلام قيل في التسجيلات. النصوص نفسها لم تتغيّر. وفّر مساحة على القرص ثم ابحث مرة أخرى.
