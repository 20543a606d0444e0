note-title = ملاحظاتك
note-edit = تحرير
note-done = تم
note-none = لم يُكتب شيء بعد. يمكن أن تحتوي الملاحظات على عناوين وقوائم وروابط بصيغة Markdown.
note-hint = ما الذي يستحق التذكر؟
all-bookmarks = كل العلامات
bookmarks-save-csv = حفظ بصيغة ‎.csv
