# Texts of the interface. A translation; the German wording is the binding one.

## The frame around every page

site-skip = الانتقال إلى المحتوى
site-official = موقع رسمي – { $authority }
site-demonstration = عرض تجريبي – هذا ليس موقعًا لجهة رسمية
site-languages = اللغة
site-new-tab = (يُفتح في علامة تبويب جديدة)
# The first character gives the direction: numbers have none.
site-date =
    {"\u200F"}{ $day } { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    } { $year }
site-german-wording = النص الألماني
site-translation = هذا النص ترجمة. والنص الألماني وحده هو الملزم قانونيًا.
site-to-start = إلى الصفحة الرئيسية

footer-nav = حول هذا الموقع
footer-phone = الهاتف:
footer-email = البريد الإلكتروني:
footer-hours = أوقات الدوام:
footer-imprint = بيانات الناشر (Impressum)
footer-privacy = حماية البيانات
footer-accessibility = بيان إتاحة الوصول
footer-barrier = الإبلاغ عن عائق
