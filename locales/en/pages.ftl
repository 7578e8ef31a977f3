# Texts of the pages that are rendered at build time. A translation; the German wording is the binding one.
# The program needs none of them, so that no browser loads them.

## Start page

start-title = Apply online
start-description = Online services of the authority: apply in several languages, without an account and encrypted.
start-intro = This is where you apply to the authority: on your phone or computer, without an account and in your language.
start-encrypted = Your details are encrypted on your device. Only the authority can read them.
start-services = Our services
start-group-other = Other services
start-search = Search for a service
start-search-hint = For example: visa, work, car
start-search-button = Search
start-search-found =
    { $count ->
        [one] 1 service matches. It is at the top.
       *[other] { $count } services match. They are at the top.
    }
start-search-none = We found nothing for this word. All services are listed here. Try another word or call us.
start-search-fits = Matches your search
start-drafts = Have you already started an application?
start-drafts-link = See applications you have started or enter a code
start-case = Have you already applied?
start-case-link = See the status of your application
start-help = Are you stuck?
start-help-text = Call us or write to us. You can also do everything in person, by telephone or on paper. The address is at the bottom of every page.
start-simple = Easy-to-read German (Leichte Sprache)
start-simple-text = In easy-to-read German we explain what is on this website, how to use it and what the accessibility statement says. The applications are also available in easy-to-read German.
start-simple-link = Information in easy-to-read German
start-simple-content = What is on this website
start-simple-content-text =
    On this website you can apply to the authority. Each service has its own page. It tells you who the service is for, what you need and what it costs.
start-simple-navigation = How to use this website
start-simple-navigation-text =
    At the top of every page you choose the language. The content is in the middle. At the bottom are the authority’s address and the links to the legal notice, privacy and accessibility.

    You fill in the application step by step. You can go back at any time.
start-simple-accessibility = What the accessibility statement says
start-simple-accessibility-text =
    The accessibility statement says what is not yet accessible on this website. It also says how to report a barrier and who can help you if our answer is not enough.
start-simple-more = More in easy-to-read German
start-simple-more-text =
    These pages are also available in easy-to-read German: the pages about the services, the applications, the accessibility statement, the privacy notice and the legal notice.

    There is no video in German Sign Language yet.

## Service pages

service-page-back = All services
service-page-consequence = The most important thing first
service-page-who = Who is this service for?
service-page-prepare = What you need
service-page-facts = Cost and time
service-page-fee = Fee
service-page-duration = Time
service-page-law = Legal basis
service-page-values = Amounts and periods as of { $date }. They are set out here:
service-page-data = What happens to your data
service-page-after = What happens after you apply
service-page-check = Quick check
service-page-check-text = A few questions show what supports an application and what is still to be settled. Nothing is stored and nothing is sent. You can also apply without the quick check.
service-page-check-link = Do the quick check
service-page-why = Why you cannot do this on this website
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
accessibility-status-full = This website is fully compliant with the standard EN 301 549. The next section says what the BITVNRW still requires.
accessibility-issues = What is not yet accessible
accessibility-issues-text =
    - There is no video in German Sign Language yet. Section 3 BITVNRW requires one. It has not been made yet.
    - The texts in easy-to-read German (Leichte Sprache) are a draft. No test readers have reviewed them yet.
    - We do not check the accessibility of files that you upload yourself.
accessibility-issues-site = Also on this website:
accessibility-alternative = If you cannot apply here, call us, write to us or come to our office. We also accept your application that way.
accessibility-method = How we checked this
accessibility-method-text =
    This statement was prepared or last reviewed on { $date }.

    It is based on a self-assessment: a program examines every page, and the applications are filled in with the keyboard alone. No independent body has examined the website yet.
accessibility-feedback = Report a barrier
accessibility-feedback-text = Have you noticed a barrier? Or do you need information in another format? Then write to us. The form is encrypted, and you do not have to give your name. You can also call us or send an email.
accessibility-feedback-link = Report a barrier
accessibility-enforcement = If our answer does not help you
accessibility-enforcement-text = If we have not answered, or you are not satisfied with the answer, you can turn to the ombuds office (Ombudsstelle, sections 9 to 16 BITVNRW). It mediates between you and us.

## Privacy notice

privacy-title = Privacy
privacy-intro = This notice under Articles 13 and 14 of the General Data Protection Regulation (GDPR) tells you what happens to your data when you visit this website and send an application. If somebody else has given us data about you, there is a separate section for you under the service concerned.
privacy-controller = Who is responsible
privacy-officer = Data protection officer
privacy-purpose = What we need your data for
privacy-purpose-text =
    We need your details and documents to deal with your application or your report, and for nothing else.

    You do not have to use this website. But without the details that we ask for we cannot decide on an application.

    No computer program decides on your application, and no profile of you is created.
privacy-basis = Legal basis
privacy-basis-text =
    The legal basis is point (e) of Article 6(1) GDPR together with the law under which we decide on your application. We name this law for each service below.

    We process specially protected details, for example about health, only where a law allows it (Article 9 GDPR): for naturalisation section 31 sentence 2 of the Nationality Act (StAG), in residence law section 86 sentence 2 of the Residence Act (AufenthG).

    We ask about criminal offences and convictions only for naturalisation. The authority may process these details because it needs them for the decision (Article 10 GDPR, section 31 sentence 1 and section 12a StAG).
privacy-recipients = Who receives your data
privacy-recipients-text =
    Only the authority that your application goes to can read your details. Only the authority has the key. At the authority, only staff who are responsible for these applications can read them. Anybody there with another reason has to give it, and that is recorded.

    Other bodies receive details only where a law provides for it and the application makes it necessary. They are named for each service below.
privacy-processors = These companies run the website and the relay for us. They cannot read your details:
privacy-services = What applies to each service
privacy-service-basis = Legal basis
privacy-service-recipients = Who receives details from the application
privacy-service-retention = How long the authority keeps them
privacy-service-retention-years =
    { $years ->
        [one] 1 year after the end of the procedure
       *[other] { $years } years after the end of the procedure
    }
privacy-service-retention-open = As long as the authority needs them for its task. If you ask, it will tell you how long that is in your case.
privacy-service-others = For people whose data somebody else has given us (Article 14 GDPR)
privacy-others-text = What we need the data for, the legal basis, who receives them and how long we keep them: all of this is set out here under the same service. You have the same rights as the person who applies. This page also says who is responsible and where you can complain.
privacy-device = What stays on your device
privacy-device-text =
    Before the first answer we ask whether the device belongs to you.

    - If you say yes, we store your details and files in your browser, encrypted. This lets you continue later. The pages that you have seen are also kept. The legal basis is section 25(2) no. 2 of the German Telecommunications Digital Services Data Protection Act (TDDDG).
    - If you say no, we store nothing on the device. If you close the page before sending, your details are gone unless you have a code.

    You can delete everything from the device at any time. Otherwise a draft is deleted after a certain time without changes. The date is shown with the draft. Once your application has arrived, we delete details and files from the device at once.

    We set no cookies, do not track what you do, and load nothing from other providers.
privacy-edge = What the relay sees
privacy-edge-text =
    Your encrypted application goes to the authority through a relay. The relay sees which service it is about, which authority it goes to, when it arrives, and how large it and its files are. It does not see the content or the names of the files.

    If you ask for a code, the relay also keeps your draft, encrypted. Only people who have the code can read it. The relay does not have the code.

    The relay keeps the authority’s message that your application has arrived. This message contains nothing from your application. What the authority writes to you is also kept there, encrypted: the relay sees when something comes and roughly how large it is. Only people who have your code can read it.

    The connection needs your IP address. The complete address is not in any log of the relay.
privacy-retention = How long we keep data
privacy-retention-text =
    - The relay deletes your encrypted application as soon as the authority has accepted it, after 14 days at the latest.
    - The relay deletes a draft with a code 30 days after it was last used. You can also delete it at once.
    - How long the authority keeps your application is set out for each service below.
privacy-rights = Your rights
privacy-rights-text =
    You have the right to

    - obtain information about your data (Article 15 GDPR)
    - have incorrect data corrected (Article 16 GDPR)
    - have data erased (Article 17 GDPR)
    - have the processing restricted (Article 18 GDPR)
    - object to the processing (Article 21 GDPR)

    Please contact us to use these rights. Laws can limit them. If so, we will tell you the reason.
privacy-supervision = Complaints
privacy-supervision-text = You can complain to the supervisory authority about how we handle your data (Article 77 GDPR):

## Imprint

imprint-title = Legal notice
imprint-intro = Information under section 5 of the German Digital Services Act (Digitale-Dienste-Gesetz, DDG)
imprint-demonstration = This is a demonstration
imprint-demonstration-text = There is no authority behind this website. Names, addresses and telephone numbers are invented. Please do not enter real data.
imprint-responsible = Who is responsible for this website
imprint-represented = Represented by
imprint-contact = Contact
imprint-vat = VAT identification number
imprint-software = Software
imprint-software-text = This website runs on the free software Amtsweg (licence: EUPL-1.2).

## Choice of the language

language-title = Choose a language

## Shells of the program

shell-loading = The application is loaded once. After that you move from step to step without waiting.
shell-loading-case = The page is loading …
shell-case-title = Status of your application
shell-drafts-title = Your applications
shell-no-script = Please switch on JavaScript
shell-no-script-text =
    This page encrypts your details on your device. It needs JavaScript for that, and JavaScript is switched off in your browser.

    You can also get in touch without this page:
shell-unsupported = Your browser cannot show this page
shell-unsupported-text =
    This page encrypts your details on your device. Your browser lacks something that is needed for this (WebAssembly or a secure connection).

    - Update your browser or use another one, for example Firefox, Chrome, Edge or Safari.
    - Check that the address of the page begins with https://.

    You can also get in touch without this page:
shell-failed = The page could not be loaded
shell-failed-text = Check your internet connection and try again. If it does not work, you can contact us:
shell-again = The page has restarted
shell-again-text = Part of the page had stopped, perhaps because a translator or an extension changed it. Your answers are still here. Please check what you entered last.
shell-again-close = Close
shell-stopped = The page has stopped working
shell-stopped-text = Please load the page again. Whatever was saved will still be there. If that does not help, switch off translators and extensions in your browser. You can also contact us:
shell-reload = Load the page again
kept-waiting = A finished application on this device has not been sent yet.
kept-waiting-link = See it and send it
kept-title = You have already started
kept-text = There is an application on this device that you have started:
kept-continue = Continue
kept-new = Start a new application
kept-all = See all applications or enter a code
shell-retry = Try again

## What an application asks first

device = Is this your own device?
device-text =
    If so, we store your answers and files in this browser, encrypted. You can continue later.

    Do others also use the device? Then we store nothing here. With a code you can still continue later.
device-own = Yes, store here
device-other = No, store nothing here
device-code = Continue an application with a code

## Not found

not-found-title = Page not found
not-found-text = This page does not exist, or no longer exists.

## Values of the law in texts: what counts now, and from when what else

value-changes = { $now } (from { $date }: { $next })
