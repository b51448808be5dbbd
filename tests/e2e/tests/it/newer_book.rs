//! A book that a newer version has written, in the hands of an older one: it is seen and not touched,
//! and there is a way on.

use crate::copies::{copy_of, merge_in};
use crate::habits::{add, open_card, see_entry, see_saved, turn_to, write_note};
use crate::versions::{change_over, is_told_here, look_for_news, see_kept, see_version, version};
use byname_e2e::{
    Setup, alert, button, heading, link, list, listitem, navigation, saying, starting, status,
    story_of_in, textbox,
};

/// Keeps the book as a version does that is one further.
const FURTHER: &str = "const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (name, version) {
        // What the page opens before the program is there would be of the version before.
        if (version === undefined) throw new DOMException('not yet', 'InvalidStateError');
        return open.call(this, name, version + 1);
    }";

#[test]
fn a_book_that_a_newer_version_wrote_is_looked_at_and_carried_over() {
    if !is_told_here() {
        return;
    }
    let (host, first, next) = (version("A", 'a'), version("A", 'a'), version("B", 'b'));
    next.change("boot.js", |boot| format!("{FURTHER};\n{boot}"));
    story_of_in([&host.setup(), &Setup::app()], async |[counter, other]| {
        see_kept(counter).await;
        add(counter, "Ada Ash").await;
        host.deploy(&next);
        look_for_news(counter).await;
        change_over(counter).await;
        see_version(counter, "B").await;
        turn_to(counter, "Today").await;
        add(counter, "Bo Cedar").await;
        write_note(counter, "sails on Sundays").await;
        see_saved(counter).await;

        host.deploy(&first);
        look_for_news(counter).await;
        change_over(counter).await;
        see_version(counter, "A").await;
        counter.see(alert(saying("This book was last used with a newer Byname."))).await;
        see_entry(counter, "sails on Sundays").await;
        // Whatever she does is refused, and what she typed stays.
        counter.type_into(textbox("Note"), "has a dog").await;
        counter.tap(button("Save note")).await;
        counter.see(status(saying("This book can only be looked at here"))).await;
        counter.see_value(textbox("Note"), "has a dog").await;
        counter.clear(textbox("Note")).await;
        turn_to(counter, "People").await;
        for name in ["Ada Ash", "Bo Cedar"] {
            counter.see(listitem(saying(name)).within(list("People"))).await;
        }

        // A copy takes everything along.
        let copy = copy_of(counter).await;
        merge_in(other, &copy, "3 new, 0 changed, 0 clashes, 0 skipped").await;
        open_card(other, "bo", "Bo Cedar").await;
        see_entry(other, "sails on Sundays").await;

        // And with the newer version everything is as it was.
        host.deploy(&next);
        look_for_news(counter).await;
        change_over(counter).await;
        see_version(counter, "B").await;
        counter.tap(link("People").within(navigation("Main"))).await;
        counter.tap(link(starting("Bo Cedar")).within(list("People"))).await;
        counter.see(heading("Bo Cedar")).await;
        write_note(counter, "has a dog").await;
        see_saved(counter).await;
        counter.reload().await;
        for text in ["sails on Sundays", "has a dog"] {
            see_entry(counter, text).await;
        }
        counter.see_quiet_console().await;
    });
}
