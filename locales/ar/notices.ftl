notice-archive-title = أرشيفك من X وصل
notice-archive-text = اكتمل تنزيل { $name } ({ $size }). انقر لإدخال مساحاته إلى Afterspace.
notice-imported-title = مساحاتك الآن في Afterspace
notice-imported-text =
    { $count ->
        [zero] لا تسجيلات جديدة في مكتبتك.
        [one] تسجيل جديد واحد في مكتبتك.
        [two] تسجيلان جديدان في مكتبتك.
        [few] { $count } تسجيلات جديدة في مكتبتك.
        [many] { $count } تسجيلًا جديدًا في مكتبتك.
       *[other] { $count } تسجيل جديد في مكتبتك.
    }
notice-interrupted-title = توقف تنزيل أرشيفك
notice-interrupted-text = لم يكتمل { $name }. انقر لمعرفة السبب، وكيف تتابع.
notice-failed-title = تعذر استيراد أرشيفك تلقائيًا
notice-failed-text = لم يضِع شيء: الملف حيث كان. انقر لمعرفة السبب، وما العمل.
notice-lost-title = في مكتبتك صوت مفقود
notice-lost-text =
    { $count ->
        [zero] لم يُفقد صوت أي تسجيل.
        [one] فقد هذا المتصفح صوت تسجيل واحد. انقر لمعرفته، واستورد ملف ZIP الخاص به مرة أخرى.
        [two] فقد هذا المتصفح صوت تسجيلين. انقر لمعرفتهما، واستورد ملفي ZIP مرة أخرى.
        [few] فقد هذا المتصفح صوت { $count } تسجيلات. انقر لمعرفتها، واستورد ملفات ZIP مرة أخرى.
        [many] فقد هذا المتصفح صوت { $count } تسجيلًا. انقر لمعرفتها، واستورد ملفات ZIP مرة أخرى.
       *[other] فقد هذا المتصفح صوت { $count } تسجيل. انقر لمعرفتها، واستورد ملفات ZIP مرة أخرى.
    }
notice-waiting-title = هل أرشيفك من X جاهز؟
notice-waiting-text = طلبته من X { $asked }. انقر لتنظر على X.
notice-ending-title = أرشيفك على X سيزول قريبًا
notice-ending-text = يحفظه X حتى { $until }. انقر للذهاب إليه وتنزيله.
notice-expired-title = انتهى رابط أرشيفك على X
notice-expired-text = حفظه X حتى { $until }. انقر لطلب أرشيف جديد.
notice-again-title = حان وقت طلب أرشيف جديد من X
notice-again-text = آخر أرشيف لك من { $made }. اطلب غيره حتى { $by }، قبل أن يتخلى X عن التسجيلات الأحدث.
