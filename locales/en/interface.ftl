# Texts of the interface. A translation; the German wording is the binding one.

## The frame around every page

site-skip = Skip to content
site-official = Official website – { $authority }
site-demonstration = Demonstration – not the website of an authority
site-languages = Language
site-new-tab = (opens in a new tab)
site-date =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
site-german-wording = German wording
site-translation = This is a translation. Only the German text is legally binding.
site-to-start = Go to the start page

footer-nav = About this website
footer-phone = Telephone:
footer-email = Email:
footer-hours = Opening hours:
footer-imprint = Legal notice
footer-privacy = Privacy
footer-accessibility = Accessibility statement
footer-barrier = Report a barrier
