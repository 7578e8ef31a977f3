# Texts of the program that asks and checks.

## Application

application-welcome = Answer the questions one after the other. You only see a few questions at a time. At the end you check everything once more.
application-begin = Start application
application-continue = Continue application
application-to-review = Check answers and send
application-progress = { $done } of { $total } sections done
application-status-open = Open
application-status-begun = Started
application-status-wrong = Please check
application-status-done = Done
application-back = Back
application-help = Help and contact
application-wrong-title = Error:
application-next = Continue
application-to-tasks = Go to the overview
application-back-to-review = Back to checking
application-section = Section { $number } of { $total }: { $section }
application-errors =
    { $count ->
        [one] Please check 1 answer
       *[other] Please check { $count } answers
    }
application-error-item = { $label } – { $message }
application-review = Check your answers
application-review-intro = Open the sections and read all your answers once more. “Change” takes you back to the questions.
application-review-unfold = Open all sections
application-review-fold = Close all sections
application-review-missing =
    { $count ->
        [one] 1 answer is missing or not right yet
       *[other] { $count } answers are missing or not right yet
    }
application-change = Change
application-not-given = Not given
application-send-intro = When you send, your answers and files are encrypted on this device. Only the authority can read them.
application-send = Send now
application-german-show = Show the German text as well
application-german-hide = Hide the German text
application-german-unavailable = The German text cannot be loaded at the moment. Check your connection and try again.
application-copy = Your answers
application-copy-text = You can still read and print what you have sent, with the German text alongside. This works only while this page is open.
application-copy-show = Show my answers
application-copy-print = Print my answers with the German text
application-copy-unsent = Not sent yet. As of { $date }
application-send-unavailable = Sending is not possible at the moment
application-loading = One moment please …
application-unopened = The application cannot be opened at the moment
application-unsaved = Nothing is being saved at the moment. Please keep this page open.
application-unavailable = Part of the page could not be loaded. Please check your connection. Your answers and files are still here.
application-misfit = Nothing more is saved here
application-misfit-text = Two parts of this page do not fit together. Please load the page again. Whatever was saved before will still be there.
application-reload = Load the page again
application-again = Try again
application-send-back = Back to your answers

## Fields

field-optional = (optional)
field-more = More about this
field-why = Why do we ask this?
field-offer = Use: { $answer }
field-search = Type the name or part of it. Then select from the list.
field-search-hits = Matches: { $count }
field-search-none = No match. Please try another spelling.
field-law = Basis: { $law }
field-leaflet = Open the information sheet
field-tone-good = In favour:
field-tone-doubt = Still open:
field-yes = Yes
field-no = No
field-select-prompt = Please select
field-amount-doubt = Do you mean { $amount }? If not, please change the number.
field-date-day = Day
field-date-month = Month
field-date-year = Year
field-file-choose = Choose a file
field-file-photo = Take a photo
field-file-replace = Replace
field-file-busy = Checking the file …
field-file-remove = Remove
field-file-later = I will hand this in later
field-file-will-follow = Will follow
field-file-limits =
    { $count ->
        [one] { $types }. 1 file, no larger than { $max }.
       *[other] { $types }. Up to { $count } files, each no larger than { $max }.
    }

## Addresses and nationalities

address-land = Country
address-strasse = Street
address-hausnummer = House number
address-zusatz = Addition to the address
    .hint = For example: flat 12, c/o Meier
address-plz = Postcode
address-ort = Town or city
nationality-staatenlos = Stateless
nationality-ungeklaert = Nationality not established

## Errors beside a field

error-required = Please fill this in.
error-too-long = This is too long. Please enter no more than { $max } characters.
error-too-short = This is too short. Please enter at least { $min } characters.
error-not-latin = Please use Latin letters, as in the passport.
error-not-digits = Please enter digits only, without spaces.
error-email = Please enter an email address, for example: name@example.org
error-email-slip = Please check what follows the @. It may be a typing error. You can still continue.
error-phone = Please enter a telephone number, for example: +49 212 12345
error-date = Please enter day, month and year, for example: 17 5 1980
error-number = Please enter a number.
error-not-whole = Please enter a whole number, without decimals.
error-number-min = Please enter at least { $min }.
error-number-max = Please enter no more than { $max }.
error-money = Please enter an amount in euros, for example: 2150.00
error-country = Please select a country from the list.
error-nationality = Please select a nationality from the list.
error-postcode = In Germany, a postcode has 5 digits.
error-option = Please select one of the options.
error-consent = Please tick this box. You cannot continue without this declaration.
error-entries-min =
    { $min ->
        [one] Please add at least 1 entry.
       *[other] Please add at least { $min } entries.
    }
error-entries-max = You can add no more than { $max } entries.
error-file-missing = Please choose a file or tick “I will hand this in later”.
error-file-required = Please choose a file.
error-file-count =
    { $max ->
        [one] You can add only 1 file here.
       *[other] You can add no more than { $max } files here.
    }
