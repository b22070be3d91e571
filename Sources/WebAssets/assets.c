// The files of the web app, inside the program: three lines each, by name.
#pragma clang diagnostic ignored "-Wc23-extensions"
#include "assets.h"

static const unsigned char app_css[] = {
#embed "css/app.css"
};
static const unsigned char body_html[] = {
#embed "templates/body.mustache"
};
static const unsigned char breaks_worker_js[] = {
#embed "js/breaks-worker.js"
};
static const unsigned char breaks_js[] = {
#embed "js/breaks.js"
};
static const unsigned char breaks_html[] = {
#embed "templates/breaks.mustache"
};
static const unsigned char calendar_html[] = {
#embed "templates/calendar.mustache"
};
static const unsigned char calls_html[] = {
#embed "templates/calls.mustache"
};
static const unsigned char card_js[] = {
#embed "js/card.js"
};
static const unsigned char card_html[] = {
#embed "templates/card.mustache"
};
static const unsigned char cards_html[] = {
#embed "templates/cards.mustache"
};
static const unsigned char changes_html[] = {
#embed "templates/changes.mustache"
};
static const unsigned char checks_html[] = {
#embed "templates/checks.mustache"
};
static const unsigned char clinician_html[] = {
#embed "templates/clinician.mustache"
};
static const unsigned char core_js[] = {
#embed "js/core.js"
};
static const unsigned char dayrow_html[] = {
#embed "templates/dayrow.mustache"
};
static const unsigned char diary_html[] = {
#embed "templates/diary.mustache"
};
static const unsigned char drawing_js[] = {
#embed "js/drawing.js"
};
static const unsigned char delete_html[] = {
#embed "templates/delete.mustache"
};
static const unsigned char deleted_html[] = {
#embed "templates/deleted.mustache"
};
static const unsigned char deleted_js[] = {
#embed "js/deleted.js"
};
static const unsigned char exports_html[] = {
#embed "templates/exports.mustache"
};
static const unsigned char exercise_html[] = {
#embed "templates/exercise.mustache"
};
static const unsigned char field_html[] = {
#embed "templates/field.mustache"
};
static const unsigned char guess_js[] = {
#embed "js/guess.js"
};
static const unsigned char guide_js[] = {
#embed "js/guide.js"
};
static const unsigned char hips_html[] = {
#embed "templates/hips.mustache"
};
static const unsigned char import_html[] = {
#embed "templates/import.mustache"
};
static const unsigned char items_html[] = {
#embed "templates/items.mustache"
};
static const unsigned char journal_html[] = {
#embed "templates/journal.mustache"
};
static const unsigned char leg_html[] = {
#embed "templates/leg.mustache"
};
static const unsigned char library_html[] = {
#embed "templates/library.mustache"
};
static const unsigned char locked_html[] = {
#embed "templates/locked.mustache"
};
static const unsigned char page_html[] = {
#embed "templates/page.mustache"
};
static const unsigned char pain_html[] = {
#embed "templates/pain.mustache"
};
static const unsigned char painentry_html[] = {
#embed "templates/painentry.mustache"
};
static const unsigned char painfields_html[] = {
#embed "templates/painfields.mustache"
};
static const unsigned char phrase_html[] = {
#embed "templates/phrase.mustache"
};
static const unsigned char picks_html[] = {
#embed "templates/picks.mustache"
};
static const unsigned char places_html[] = {
#embed "templates/places.mustache"
};
static const unsigned char places_js[] = {
#embed "js/places.js"
};
static const unsigned char problem_html[] = {
#embed "templates/problem.mustache"
};
static const unsigned char programme_html[] = {
#embed "templates/programme.mustache"
};
static const unsigned char programmeform_html[] = {
#embed "templates/programmeform.mustache"
};
static const unsigned char progress_html[] = {
#embed "templates/progress.mustache"
};
static const unsigned char questions_html[] = {
#embed "templates/questions.mustache"
};
static const unsigned char ready_html[] = {
#embed "templates/ready.mustache"
};
static const unsigned char report_css[] = {
#embed "css/report.css"
};
static const unsigned char report_html[] = {
#embed "templates/report.mustache"
};
static const unsigned char reportsheet_html[] = {
#embed "templates/reportsheet.mustache"
};
static const unsigned char run_html[] = {
#embed "templates/run.mustache"
};
static const unsigned char runs_html[] = {
#embed "templates/runs.mustache"
};
static const unsigned char runs_js[] = {
#embed "js/runs.js"
};
static const unsigned char safety_html[] = {
#embed "templates/safety.mustache"
};
static const unsigned char outbox_js[] = {
#embed "js/outbox.js"
};
static const unsigned char player_js[] = {
#embed "js/player.js"
};
static const unsigned char session_html[] = {
#embed "templates/session.mustache"
};
static const unsigned char settings_html[] = {
#embed "templates/settings.mustache"
};
static const unsigned char sound_js[] = {
#embed "js/sound.js"
};
static const unsigned char app_js[] = {
#embed "js/app.js"
};
static const unsigned char offline_html[] = {
#embed "templates/offline.mustache"
};
static const unsigned char share_html[] = {
#embed "templates/share.mustache"
};
static const unsigned char sharedmore_html[] = {
#embed "templates/sharedmore.mustache"
};
static const unsigned char stage_js[] = {
#embed "js/stage.js"
};
static const unsigned char step_html[] = {
#embed "templates/step.mustache"
};
static const unsigned char sw_js[] = {
#embed "js/sw.js"
};
static const unsigned char tastes_html[] = {
#embed "templates/tastes.mustache"
};
static const unsigned char test_html[] = {
#embed "templates/test.mustache"
};
static const unsigned char tests_html[] = {
#embed "templates/tests.mustache"
};
static const unsigned char times_html[] = {
#embed "templates/times.mustache"
};
static const unsigned char look_js[] = {
#embed "js/look.js"
};
static const unsigned char score_js[] = {
#embed "js/score.js"
};
static const unsigned char settings_js[] = {
#embed "js/settings.js"
};
static const unsigned char today_html[] = {
#embed "templates/today.mustache"
};
static const unsigned char watch_html[] = {
#embed "templates/watch.mustache"
};
static const unsigned char week_html[] = {
#embed "templates/week.mustache"
};

// What script/wasm makes; a program that was built without has no player.
#if __has_embed("generated/runs.wasm")
static const unsigned char figures_wasm[] = {
#embed "generated/figures.wasm"
};
static const unsigned char player_wasm[] = {
#embed "generated/player.wasm"
};
static const unsigned char runs_wasm[] = {
#embed "generated/runs.wasm"
};
#endif
static const struct web_asset web_assets[] = {
    {"app.css", app_css, sizeof app_css},
    {"body.mustache", body_html, sizeof body_html},
    {"breaks-worker.js", breaks_worker_js, sizeof breaks_worker_js},
    {"breaks.js", breaks_js, sizeof breaks_js},
    {"breaks.mustache", breaks_html, sizeof breaks_html},
    {"calendar.mustache", calendar_html, sizeof calendar_html},
    {"calls.mustache", calls_html, sizeof calls_html},
    {"card.js", card_js, sizeof card_js},
    {"card.mustache", card_html, sizeof card_html},
    {"cards.mustache", cards_html, sizeof cards_html},
    {"changes.mustache", changes_html, sizeof changes_html},
    {"checks.mustache", checks_html, sizeof checks_html},
    {"clinician.mustache", clinician_html, sizeof clinician_html},
    {"core.js", core_js, sizeof core_js},
    {"dayrow.mustache", dayrow_html, sizeof dayrow_html},
    {"diary.mustache", diary_html, sizeof diary_html},
    {"drawing.js", drawing_js, sizeof drawing_js},
    {"delete.mustache", delete_html, sizeof delete_html},
    {"deleted.mustache", deleted_html, sizeof deleted_html},
    {"deleted.js", deleted_js, sizeof deleted_js},
    {"exports.mustache", exports_html, sizeof exports_html},
    {"exercise.mustache", exercise_html, sizeof exercise_html},
    {"field.mustache", field_html, sizeof field_html},
    {"guess.js", guess_js, sizeof guess_js},
    {"guide.js", guide_js, sizeof guide_js},
    {"hips.mustache", hips_html, sizeof hips_html},
    {"import.mustache", import_html, sizeof import_html},
    {"items.mustache", items_html, sizeof items_html},
    {"journal.mustache", journal_html, sizeof journal_html},
    {"leg.mustache", leg_html, sizeof leg_html},
    {"library.mustache", library_html, sizeof library_html},
    {"locked.mustache", locked_html, sizeof locked_html},
    {"page.mustache", page_html, sizeof page_html},
    {"pain.mustache", pain_html, sizeof pain_html},
    {"painentry.mustache", painentry_html, sizeof painentry_html},
    {"painfields.mustache", painfields_html, sizeof painfields_html},
    {"phrase.mustache", phrase_html, sizeof phrase_html},
    {"picks.mustache", picks_html, sizeof picks_html},
    {"places.js", places_js, sizeof places_js},
    {"places.mustache", places_html, sizeof places_html},
    {"problem.mustache", problem_html, sizeof problem_html},
    {"programme.mustache", programme_html, sizeof programme_html},
    {"programmeform.mustache", programmeform_html, sizeof programmeform_html},
    {"progress.mustache", progress_html, sizeof progress_html},
    {"questions.mustache", questions_html, sizeof questions_html},
    {"ready.mustache", ready_html, sizeof ready_html},
    {"report.css", report_css, sizeof report_css},
    {"report.mustache", report_html, sizeof report_html},
    {"reportsheet.mustache", reportsheet_html, sizeof reportsheet_html},
    {"run.mustache", run_html, sizeof run_html},
    {"runs.js", runs_js, sizeof runs_js},
    {"runs.mustache", runs_html, sizeof runs_html},
    {"safety.mustache", safety_html, sizeof safety_html},
    {"outbox.js", outbox_js, sizeof outbox_js},
    {"player.js", player_js, sizeof player_js},
    {"session.mustache", session_html, sizeof session_html},
    {"settings.mustache", settings_html, sizeof settings_html},
    {"sound.js", sound_js, sizeof sound_js},
    {"app.js", app_js, sizeof app_js},
    {"offline.mustache", offline_html, sizeof offline_html},
    {"share.mustache", share_html, sizeof share_html},
    {"sharedmore.mustache", sharedmore_html, sizeof sharedmore_html},
    {"stage.js", stage_js, sizeof stage_js},
    {"step.mustache", step_html, sizeof step_html},
    {"sw.js", sw_js, sizeof sw_js},
    {"tastes.mustache", tastes_html, sizeof tastes_html},
    {"test.mustache", test_html, sizeof test_html},
    {"tests.mustache", tests_html, sizeof tests_html},
    {"times.mustache", times_html, sizeof times_html},
    {"look.js", look_js, sizeof look_js},
    {"score.js", score_js, sizeof score_js},
    {"settings.js", settings_js, sizeof settings_js},
    {"today.mustache", today_html, sizeof today_html},
#if __has_embed("generated/runs.wasm")
    {"figures.wasm", figures_wasm, sizeof figures_wasm},
    {"player.wasm", player_wasm, sizeof player_wasm},
    {"runs.wasm", runs_wasm, sizeof runs_wasm},
#endif
    {"watch.mustache", watch_html, sizeof watch_html},
    {"week.mustache", week_html, sizeof week_html},
};
const size_t web_asset_count = sizeof web_assets / sizeof web_assets[0];
const struct web_asset *web_assets_carried(void) { return web_assets; }
