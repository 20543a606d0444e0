select = تحديد
select-title = تحديد { $title }
selection = التسجيلات المحددة
selection-count = { $count ->
    [zero] لا شيء محدد
    [one] تسجيل واحد محدد
    [two] تسجيلان محددان
    [few] { $count } تسجيلات محددة
    [many] { $count } تسجيلًا محددًا
   *[other] { $count } تسجيل محدد
}
selection-clear = إلغاء التحديد
collection-m4a = صوت (‎.m4a)
collection-mp3 = صوت (‎.mp3)
collection-original = الملفات الأصلية
collection-md = ملاحظات الحلقة (‎.md)
export-left-out = { $count ->
    [zero] كل التسجيلات موجودة فيه.
    [one] ينقصه تسجيل واحد تعذرت قراءة صوته.
    [two] ينقصه تسجيلان تعذرت قراءة صوتهما.
    [few] تنقصه { $count } تسجيلات تعذرت قراءة صوتها.
    [many] ينقصه { $count } تسجيلًا تعذرت قراءة صوتها.
   *[other] ينقصه { $count } تسجيل تعذرت قراءة صوتها.
}
favourite = مفضل
favourite-add = إضافة إلى المفضلة
favourite-remove = إزالة من المفضلة
favourites-added = { $count ->
    [zero] لم يُضف شيء إلى المفضلة
    [one] أُضيف إلى المفضلة
    [two] أُضيف تسجيلان إلى المفضلة
    [few] أُضيفت { $count } تسجيلات إلى المفضلة
    [many] أُضيف { $count } تسجيلًا إلى المفضلة
   *[other] أُضيف { $count } تسجيل إلى المفضلة
}
favourites-removed = { $count ->
    [zero] لم يُزل شيء من المفضلة
    [one] أُزيل من المفضلة
    [two] أُزيل تسجيلان من المفضلة
    [few] أُزيلت { $count } تسجيلات من المفضلة
    [many] أُزيل { $count } تسجيلًا من المفضلة
   *[other] أُزيل { $count } تسجيل من المفضلة
}
tags = الوسوم
tag-add = إضافة وسم
tag-remove = إزالة الوسم «{ $tag }»
tags-of = { $count ->
    [zero] لا وسوم
    [one] وسوم التسجيل
    [two] وسوم تسجيلين
    [few] وسوم { $count } تسجيلات
    [many] وسوم { $count } تسجيلًا
   *[other] وسوم { $count } تسجيل
}
tags-changed = { $count ->
    [zero] لم يتغير أي وسم
    [one] تغيرت الوسوم
    [two] تغيرت وسوم تسجيلين
    [few] تغيرت وسوم { $count } تسجيلات
    [many] تغيرت وسوم { $count } تسجيلًا
   *[other] تغيرت وسوم { $count } تسجيل
}
deleted-count = { $count ->
    [zero] لم يُحذف شيء
    [one] حُذف التسجيل
    [two] حُذف تسجيلان
    [few] حُذفت { $count } تسجيلات
    [many] حُذف { $count } تسجيلًا
   *[other] حُذف { $count } تسجيل
}
key-select-row = تحديد تسجيل
key-select-range = تحديد عدة تسجيلات
key-select-all = تحديد الكل
key-selected = للمحدد: حفظ، وسوم، مفضلة، سُمع
