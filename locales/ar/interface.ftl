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
        [1] يناير/كانون الثاني
        [2] فبراير/شباط
        [3] مارس/آذار
        [4] أبريل/نيسان
        [5] مايو/أيار
        [6] يونيو/حزيران
        [7] يوليو/تموز
        [8] أغسطس/آب
        [9] سبتمبر/أيلول
        [10] أكتوبر/تشرين الأول
        [11] نوفمبر/تشرين الثاني
       *[12] ديسمبر/كانون الأول
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
