# Texts of the pages that are rendered at build time. A translation; the German wording is the binding one.
# The program needs none of them, so that no browser loads them.

## Start page

start-title = Apply online
start-description = Online services of the authority: applications in several languages, without an account and encrypted.
start-intro =
    This is where you apply to the authority: on your phone or computer, without an account and in your language.

    Your details are encrypted on your device. Only the authority can read them.
start-services = Our services
start-search = Search for a service
start-search-button = Search
start-search-found =
    { $count ->
        [one] 1 service found
       *[other] { $count } services found
    }
start-search-none = No service found. Try another word or give us a call.
start-drafts = Have you already started an application?
start-drafts-link = Started applications and entering a code
start-case = Have you already applied?
start-case-link = See the status of your application
start-help = Are you stuck?
start-help-text = Call us or write to us. You can also do everything in person, by telephone or on paper. You find the address at the end of every page.
start-simple = Easy-to-read German (Leichte Sprache)
start-simple-text = In easy-to-read German we explain what is on this website, how to use it and what the accessibility statement says. The applications exist in easy-to-read German, too.
start-simple-link = Information in easy-to-read German
start-simple-content = What is on this website
start-simple-content-text =
    On this website you apply to the authority. There is a page about every service. It says who the service is for, what you need and what it costs.
start-simple-navigation = How to use this website
start-simple-navigation-text =
    At the top of every page you choose the language. The content is in the middle. At the bottom are the authority’s address and the links to the legal notice, privacy and accessibility.

    You fill in the application step by step. You can go back at any time.
start-simple-accessibility = What the accessibility statement says
start-simple-accessibility-text =
    The accessibility statement says what is not accessible on this website yet. It also says how to report a barrier and who helps you if our answer is not enough.
start-simple-more = More in easy-to-read German
start-simple-more-text =
    These pages exist in easy-to-read German, too: the pages about the services, the applications, the accessibility statement, privacy and the legal notice.

    There is no video in German Sign Language yet.

## Service pages

service-page-back = All services
service-page-who = Who is this service for?
service-page-prepare = What you need
service-page-facts = Cost and time
service-page-fee = Fee
service-page-duration = Time
service-page-law = Legal basis
service-page-data = What happens to your data
service-page-after = What happens after you apply
service-page-check = Quick check
service-page-check-text = A few questions show what speaks for an application and what is still to be settled. Nothing is stored and nothing is sent. You can also apply without the quick check.
service-page-check-link = Do the quick check
service-page-why = Why this is not possible on this website
service-page-link = Continue to { $site }
service-page-ask = We are happy to tell you where this is offered
service-page-start = Start the application
service-page-case = See the status of an application

## Accessibility statement

accessibility-title = Accessibility statement
accessibility-intro =
    { $responsible } wants everyone to be able to use this website. The basis is section 10e of the Act on Equal Opportunities for Persons with Disabilities of North Rhine-Westphalia (BGG NRW) and the Accessible Information Technology Ordinance of North Rhine-Westphalia (BITVNRW), which transpose Directive (EU) 2016/2102.

    This statement applies to this website and to the applications on it.
accessibility-status = How accessible this website is
accessibility-status-partial = This website is partially compliant with the BITVNRW and the standard EN 301 549. The next section says what is missing.
accessibility-status-full = This website is fully compliant with the standard EN 301 549. The next section says what the BITVNRW still asks for.
accessibility-issues = What is not accessible yet
accessibility-issues-text =
    - There is no video in German Sign Language yet. Section 3 BITVNRW asks for one. It has not been made yet.
    - The texts in easy-to-read German (Leichte Sprache) are a draft. No test readers have reviewed them yet.
    - We do not check the accessibility of files that you upload yourself.
accessibility-issues-site = Also on this website:
accessibility-alternative = Are you not able to apply here? Then call us, write to us or come to our office. We accept your application that way, too.
accessibility-method = How we checked this
accessibility-method-text =
    This statement was prepared or last reviewed on { $date }.

    It is based on a self-assessment: a program examines every page, and the applications are filled in with the keyboard alone. No independent body has examined the website yet.
accessibility-feedback = Report a barrier
accessibility-feedback-text = Have you noticed a barrier? Or do you need information in another form? Then write to us. The form is encrypted, and you do not have to give your name. You can also call us or send an email.
accessibility-feedback-link = Report a barrier
accessibility-enforcement = If our answer does not help you
accessibility-enforcement-text = Have we not answered, or are you not satisfied with the answer? Then you can turn to the ombuds office (Ombudsstelle, sections 9 to 16 BITVNRW). It mediates between you and us.

## Privacy notice

privacy-title = Privacy
privacy-intro = This notice under Article 13 of the General Data Protection Regulation (GDPR) tells you what happens to your data when you visit this website and send an application.
privacy-controller = Who is responsible
privacy-officer = Data protection officer
privacy-purpose = What we need your data for
privacy-purpose-text =
    We need your details and documents to handle your application or your report. For nothing else.

    You do not have to use this website. But without the details that we ask for we cannot decide on an application.

    No program decides on your application, and no profile of you is made.
privacy-basis = Legal basis
privacy-basis-text =
    The legal basis is point (e) of Article 6(1) GDPR together with the law under which we decide on your application. The page of each service names this law. For reports of barriers it is section 5 BITVNRW.

    We process specially protected details, for example about health, only where a law allows it (Article 9 GDPR).
privacy-recipients = Who receives your data
privacy-recipients-text =
    Only the authority that your application goes to can read your details. Only the authority has the key.

    The authority passes details on to others where a law provides for it and the application makes it necessary, for example to the German mission abroad, the Central Register of Foreigners (Ausländerzentralregister) or security authorities.
privacy-processors = These companies run the website and the relay for us. They cannot read your details:
privacy-services = What applies to each service
privacy-device = What stays on your device
privacy-device-text =
    Before the first answer we ask whether the device belongs to you.

    - If you say yes, we store your details and files in your browser, encrypted. This lets you continue later. The pages that you have seen stay stored, too. The legal basis is section 25(2) no. 2 of the German Telecommunications Digital Services Data Protection Act (TDDDG).
    - If you say no, we store nothing on the device. If you close the page before sending, your details are gone unless you have a code.

    You can delete everything from the device at any time. Otherwise a draft is deleted after a certain time without changes. The draft says when. Once your application has arrived, we delete details and files from the device at once.

    We set no cookies, do not measure what you do, and load nothing from other providers.
privacy-edge = What the relay sees
privacy-edge-text =
    Your encrypted application goes to the authority through a relay. The relay sees which service it is about, which authority it goes to, when it comes, and how large it and its files are. It does not see the content or the names of the files.

    If you ask for a code, your draft is with the relay, too, encrypted. Only people who have the code can read it. The relay does not have the code.

    It keeps the authority’s message that your application has arrived. Nothing from your application is in this message.

    The connection needs your IP address. The complete address is in no log of the relay.
privacy-retention = How long we keep data
privacy-retention-text =
    - The relay deletes your encrypted application as soon as the authority has accepted it, after 14 days at the latest.
    - The relay deletes a draft with a code 30 days after it was last used. You can also delete it at once.
    - The authority keeps your application as long as the law demands. How long that is depends on the service.
privacy-rights = Your rights
privacy-rights-text =
    You have the right to

    - obtain information about your data (Article 15 GDPR)
    - have wrong data corrected (Article 16 GDPR)
    - have data erased (Article 17 GDPR)
    - have the processing restricted (Article 18 GDPR)
    - object to the processing (Article 21 GDPR)

    Please contact us for this. Laws can limit these rights. Then we tell you the reason.
privacy-supervision = Complaints
privacy-supervision-text = You can complain to the supervisory authority about how we handle your data (Article 77 GDPR):

## Imprint

imprint-title = Legal notice
imprint-intro = Information under section 5 of the German Digital Services Act (Digitale-Dienste-Gesetz, DDG)
imprint-demonstration = This is a demonstration
imprint-demonstration-text = No authority stands behind this website. Names, addresses and telephone numbers are invented. Please do not enter real data.
imprint-responsible = Who is responsible for this website
imprint-represented = Represented by
imprint-contact = Contact
imprint-vat = VAT identification number
imprint-software = Software
imprint-software-text = This website runs on the free software Amtsweg (licence: EUPL-1.2).

## Choice of the language

language-title = Choose a language

## Shells of the program

shell-loading = The application is loading …
shell-loading-case = The page is loading …
shell-case-title = Status of your application
shell-drafts-title = Your applications
shell-no-script = Please switch on JavaScript
shell-no-script-text =
    This page encrypts your details on your device. It needs JavaScript for that, and JavaScript is switched off in your browser.

    You can also get in touch without this page:
shell-unsupported = Your browser cannot show this page
shell-unsupported-text =
    This page encrypts your details on your device. Your browser lacks something that is needed for it (WebAssembly or a secure connection).

    - Update your browser or use another one, for example Firefox, Chrome, Edge or Safari.
    - Check that the address of the page begins with https://.

    You can also get in touch without this page:
shell-failed = The page could not be loaded
shell-failed-text = Check your internet connection and try again. If it does not work, you can reach us like this:
shell-retry = Try again

## Not found

not-found-title = Page not found
not-found-text = This page does not exist, or not any more.
