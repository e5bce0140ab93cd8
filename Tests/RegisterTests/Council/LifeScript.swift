/// The whole life of three providers as commands with what they print; `*` stands for anything.
///
/// `$ chair,member1: …` is run by each of them, `$ public: …` by whoever has no key. `[65]` before a command is the exit code that is expected.
enum LifeScript {
    static let text = """
        # A window opens; three providers apply.
        $ secretary: window W1 --title "2026" --from {0} --until {10} --law 2023-969 --document diploma
        accepted: W1, record *
        $ p1: apply p1.json --window W1
        accepted: A-1, record *
        share code: KZ-*
        $ p2: apply p2.json --window W1
        accepted: A-2, record *
        share code: KZ-*
        $ p3: apply p3.json --window W1
        accepted: A-3, record *
        share code: KZ-*
        [65]$ p3: apply p3.json --window W1
        application A-3 of this provider is still being dealt with

        # Nobody sees a case before declaring; the engine looks at it at the level “verified”.
        [65]$ member1: case A-1
        A-1: declare first whether you have ties*
        $ secretary,chair,member1,member2: declare A-1
        accepted: A-1, record *
        $ secretary,chair,member1,member2: declare A-2
        accepted: A-2, record *
        $ secretary,chair,member1,member2: declare A-3
        accepted: A-3, record *
        $ secretary: check A-1
        accepted: A-1, record *
        outcome of the check: unknown
        $ member1: confirm-document A-1 D1 --sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
        accepted: A-1, record *

        # A clarification opens named sections, and no others.
        $ member1: clarify A-1 --section documents --text "диплом нечитаем" --days 3
        accepted: A-1, record *
        [65]$ p1: answer A-1 p1-changed.json
        section “provider” is locked; open are: documents
        $ p1: answer A-1 p1.json
        accepted: A-1, record *
        share code: KZ-*

        # Two reviewers who are different people, blind until both are in.
        $ secretary: assign A-1 --reviewer member1
        accepted: A-1, record *
        [65]$ secretary: assign A-1 --reviewer member1
        member1 is appointed already; the second reviewer must be somebody else
        $ secretary: assign A-1 --reviewer member2
        accepted: A-1, record *
        $ member1: review A-1 --finding 11-1/2=pass
        accepted: A-1, record *
        $ chair: case A-1
        A-1 * being checked
        reviewers: member1, member2
        document D1 is confirmed: e3b0*
        outcome of the check: unknown
        $ member2: review A-1 --finding 11-1/2=review
        accepted: A-1, record *
        $ chair: case A-1
        A-1 * for session
        reviewers: member1, member2
        document D1 is confirmed: e3b0*
        outcome of the check: unknown
        member1: 11-1/2=pass
        member2: 11-1/2=review
        difference 11-1/2: pass / review
        $ secretary: assign A-2 --reviewer member1
        $ secretary: assign A-2 --reviewer member2
        $ secretary: assign A-3 --reviewer member1
        $ secretary: assign A-3 --reviewer member2
        $ member1,member2: review A-2 --finding 11-1/2=pass
        $ member1,member2: review A-3 --finding 11-1/2=fail
        $ public: cases
        A-1 * for session
        A-2 * for session
        A-3 * for session
        for session: 3

        # A session; two are included, one is refused; a second person confirms.
        $ secretary: session open S1 --date {0} --item A-1 --item A-2 --item A-3 --present chair --present member1 --present member2
        $ chair,member1,member2: vote S1 A-1 for
        $ chair,member1,member2: vote S1 A-2 for
        $ chair,member1,member2: vote S1 A-3 against --reason "доля штатных"
        $ secretary: session close S1
        $ member1: decide A-1 include --session S1 --reason "соответствует" --basis "п. 11-1" --paper "пр. 1"
        accepted: D-1, record *
        [65]$ member1: confirm D-1
        decision D-1 cannot be confirmed by who drew it up
        $ chair: confirm D-1
        accepted: E-000001, record *
        $ member1: decide A-2 include --session S1 --reason "соответствует" --basis "п. 11-1" --paper "пр. 1"
        $ chair: confirm D-2
        accepted: E-000002, record *
        $ member1: decide A-3 refuse --session S1 --reason "доля штатных" --basis "п. 11-1, пп. 2" --paper "пр. 1"
        $ chair: confirm D-3
        accepted: A-3, record *
        $ chair: session minutes S1 --lang ru
        Протокол заседания Координационного совета S1 (проект)*
        Участвуют: *
        *
        1. A-1 * – предложение: включить в перечень
        *За: 3, против: 0, воздержались: 0, отведены: 0
        *Решение D-1: включить в перечень. Причина: соответствует. Основание: п. 11-1. Документ: пр. 1
        *Подготовил *member1*, подтвердил *chair*
        $ secretary: edition build
        accepted: 1, record *
        $ chair: publish 1 -o edition-1
        accepted: 1, record *
        edition-1: 10 files
        [65]$ secretary: edition build --number 1
        edition 1 is sealed and never edited; build the next one

        # A suspension that lifts itself; a removal and a restoration; a late correction.
        $ chair,member1,member2: declare E-000001
        $ chair,member1,member2: declare E-000002
        $ secretary: session open S2 --date {0} --item E-000001:suspend --item E-000002:remove --present chair --present member1 --present member2
        $ chair,member1,member2: vote S2 E-000001 for
        $ chair,member1,member2: vote S2 E-000002 for
        $ secretary: session close S2
        $ member2: decide E-000001 suspend --session S2 --reason "ремонт" --basis "устав" --paper "пр. 2" --from {20} --until {40}
        $ chair: confirm D-4
        $ member2: decide E-000002 remove --session S2 --reason "ликвидация" --basis "устав" --paper "пр. 2"
        $ chair: confirm D-5
        $ public: show E-000001 --as-of {19}
        E-000001 * active since *
        $ public: show E-000001 --as-of {20}
        E-000001 * suspended since *, lifts itself on *
        $ public: show E-000001 --as-of {40}
        E-000001 * active since *
        $ public: show E-000002
        E-000002 * terminated since *
        $ secretary: session open S3 --date {0} --item E-000001:correct --item E-000002:restore --present chair --present member1 --present member2
        $ chair,member1,member2: vote S3 E-000001 for
        $ chair,member1,member2: vote S3 E-000002 for
        $ secretary: session close S3
        $ member1: decide E-000001 correct --session S3 --reason "опечатка" --basis "устав" --paper "пр. 3" --milestone {suspension} --from {25} --until {40}
        $ chair: confirm D-6
        $ member1: decide E-000002 restore --session S3 --reason "ошибка" --basis "устав" --paper "пр. 3" --from {30}
        $ chair: confirm D-7
        $ public: show E-000001 --as-of {22}
        E-000001 * active since *
        $ public: show E-000001 --as-of {22} --known-at {-1}
        E-000001: not on the list on this day
        $ public: show E-000002 --as-of {30}
        E-000002 * active since *
        $ secretary: edition build
        $ chair: publish 2 -o edition-2
        $ public: diff 1 2
        E-000002 * active → terminated * ликвидация; пр. 2

        # An appeal: others than the first time.
        [65]$ p1: appeal D-3 --ground evidence --text "не смотрели"
        you do not act for this provider
        $ p3: appeal D-3 --ground evidence --text "не смотрели"
        accepted: P-1, record *
        $ chair,member1: declare P-1
        $ member4,member5,chair2: declare P-1
        $ secretary: session open S4 --date {0} --item P-1 --present member1 --present member4 --present member5 --present chair2
        [65]$ member1: vote S4 P-1 for
        member1 took part in decision D-3; other members deal with the appeal
        $ member4,member5,chair2: vote S4 P-1 for
        $ secretary: session close S4
        $ member4: decide P-1 satisfy --session S4 --reason "документы есть" --basis "устав" --paper "пр. 4"
        $ chair2: confirm D-8
        $ public: cases
        A-1 * included
        A-2 * included
        A-3 * new
        *

        # What is kept can be checked and taken elsewhere.
        $ public: search "учебный p2"
        E-000002 *
        $ public: checkpoint -o checkpoint
        $ public: backup copy --with-keys
        copy: backed up and checked
        $ public: export -o all.ndjson
        * all sound; hash *
        $ public: verify --checkpoint checkpoint
        * all sound; hash *
        """
}
