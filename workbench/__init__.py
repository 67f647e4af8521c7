"""The workbench: annotate who said what in news dispatches.

The map, from the top downwards; imports go downwards only::

    __main__     the command line's entry; opens the window or runs a command
    gui   cli    the window (the only place with Qt)      the command line (click)
    session      one annotator at work on one project: do, undo, redo, listeners
    team         hand-outs to several people, merges of what comes back, and adjudication
    exchange     files into a project and out of it, and its dispatches through the suggester
    store        a project on disk: one SQLite file, the only place with SQL
    suggest      what the machine proposes: spaCy components in a worker process
    formats      other tools' files, one module a format: read and write; wire/ what agencies send
    agreement    how far annotators agree: pure functions
    plots        figures as marks on a plane, with a table of the same, and as SVG
    commands     what an annotator can do: functions that return an Edit
    model        what an annotated dispatch is: frozen values
    errors       every error raised on purpose;  resources  where the data files are
    colour       contrast, lightness and hue

The rooms of the window, whose ``main_window`` makes the parts and connects them::

    canvas       the text as it is drawn, its caret, marks and mouse
    editing      what keys and mouse do to the annotations of the dispatch at hand
    same_again   all occurrences of the words at hand, in one act
    queue        the dispatches, searched, filtered, and gone through in order
    side         the selection, the open questions and the guideline
    speakers     the view on the register
    importing    files looked at before they come in;  exporting  what goes out, and what is lost
    team         what is handed out to several people, and what comes back from them
    wires        what the wire said of a dispatch: embargo, versions, warnings, the file itself
    actions      the table of what can be done, and the ways to it;  keyboard  on which keys
    history      what was done to the dispatch, and the dispatch as it was
    first        the way to a project, under which name, and the first minutes in it
    background   what works beside the window;  backups  copies of the project, and the way back
    plots        plots drawn in the window, each with its table;  agreement  the view on agreement
    adjudication conflicts decided one by one;  feedback  what gold says to those who annotated
    look         colours, fonts and patterns;  crash  errors that nobody caught

The words, one a thing:

    Dispatch       a text as the agency sent it, frozen; offsets are code points, half-open
    Zone           a stretch of it that is not its body: headline, dateline, sign-off, note
    Span           a labelled stretch: an entity
    Quotation      content, type, cue, source, source kind and speaker, as one object
    Piece          what has boundaries of its own: a part of content or cue, or the source
    Speaker        one person, organisation or group for the whole project: the register
    Label, Scheme  what is annotated in a project
    Annotator      a person, a suggester, or gold
    AnnotationSet  what one annotator made of one dispatch, with its state
    Suggester, Suggestion   what a machine proposed; accepted, corrected or rejected
    Edit, Act      what left a set and what entered it; the edits of one step, undone together
    Needle, Occurrence   words that are looked for; a place where they stand
    Question       what an annotator leaves open on a dispatch or an annotation
    Conflict, Case     where annotators' answers meet; with what was decided of it so far
    Decision, Ruling   what an adjudicator, or the rule, makes of a conflict, and why; what kind
    Clause         a section, an item or a row of the guideline, which decisions point to
    Visit          how long an annotator worked on a dispatch, idle minutes aside
    Guideline      the rules of a project for its annotators: Markdown, in versions
    Project        one file with all of it
    Holder         who has a project open in a window; others read it meanwhile
    Hand-out       a project for each annotator, with the dispatches that are theirs
    Merge          work of other copies of a project comes into it; what does not fit is set aside
    Seal           a chain of hashes over the journal
    Backup         a whole copy of a project; those of one file stand on a shelf

The verbs: add delete relabel resize accept reject settle merge note ask read write apply do undo.
One law holds for every command: ``set.apply(edit).apply(edit.inverse()) == set``.
"""
