//! Versions come and go, whole and broken, while pages are loaded, opened and killed and the network
//! fails: whatever the order, a page of the app is seen, all of one version.

use crate::versions::{has_looked_for_news, is_told_here, see_kept, version, version_of};
use byname_e2e::{AppCopy, Shop, button, story_in};
use fastrand::Rng;
use std::env;
use std::time::Duration;

/// How many schedules are tried, unless the environment says otherwise.
const SCHEDULES: u64 = 3;

/// How many steps one has.
const STEPS: usize = 14;

/// No more pages than this are open at a time.
const MOST_TABS: usize = 3;

/// What may happen.
#[derive(Clone, Copy, Debug)]
enum Event {
    /// A version is put on the host.
    Deploy(usize),
    /// The same, and one of its files is lost on the way.
    DeployBroken(usize),
    /// The browser looks for news, and the page is killed before it is done.
    KillWhileInstalling,
    LookForNews,
    /// A version is put on the host, found, and used.
    Renew(usize),
    Reload,
    GoOffline,
    GoOnline,
    OpenTab,
    KillTab,
    OtherTab,
    /// The new version is used, if the page offers one.
    ChangeOver,
    RestartBrowser,
}

fn event(chance: &mut Rng) -> Event {
    let version = chance.usize(0..3);
    let table = [
        Event::Deploy(version),
        Event::Deploy(version),
        Event::DeployBroken(version),
        Event::KillWhileInstalling,
        Event::LookForNews,
        Event::Renew(version),
        Event::Renew(version),
        Event::Renew(version),
        Event::Reload,
        Event::Reload,
        Event::GoOffline,
        Event::GoOnline,
        Event::GoOnline,
        Event::OpenTab,
        Event::OpenTab,
        Event::KillTab,
        Event::OtherTab,
        Event::OtherTab,
        Event::ChangeOver,
        Event::ChangeOver,
        Event::RestartBrowser,
    ];
    table[chance.usize(0..table.len())]
}

#[test]
fn whatever_comes_and_goes_a_page_of_the_app_is_seen() {
    if !is_told_here() {
        return;
    }
    let wished = |name| env::var(name).ok().and_then(|it| it.parse().ok());
    // One that failed is tried alone by its number.
    let first = wished("BYNAME_SCHEDULE").unwrap_or(0);
    let schedules = wished("BYNAME_SCHEDULES").unwrap_or(if first == 0 { SCHEDULES } else { 1 });
    let versions = [version("A", 'a'), version("B", 'b'), version("C", 'c')];
    for seed in first..first + schedules {
        let host = AppCopy::new();
        host.deploy(&versions[0]);
        story_in(&host.setup(), async |shop| {
            see_kept(shop).await;
            let mut chance = Rng::with_seed(seed);
            let mut told = Vec::new();
            let mut seen = vec!["A".to_owned()];
            for _ in 0..STEPS {
                let event = event(&mut chance);
                told.push(event);
                println!("schedule {seed}: {event:?}");
                happens(shop, event, &host, &versions, &mut chance).await;
                let name = version_of(shop).await;
                assert!(["A", "B", "C"].contains(&name.as_str()), "{name} after {told:?}");
                if seen.last() != Some(&name) {
                    seen.push(name);
                }
            }
            println!("schedule {seed}: versions seen {}", seen.join(" "));
        });
    }
    println!("{schedules} schedules of {STEPS} steps, no blank page");
}

async fn happens(
    shop: &mut Shop,
    event: Event,
    host: &AppCopy,
    versions: &[AppCopy; 3],
    chance: &mut Rng,
) {
    match event {
        Event::Deploy(version) => host.deploy(&versions[version]),
        Event::DeployBroken(version) => {
            host.deploy(&versions[version]);
            let files: Vec<String> =
                host.files().into_iter().filter(|it| it.contains('-') || it == "boot.js").collect();
            host.lose(&files[chance.usize(0..files.len())]);
        }
        Event::KillWhileInstalling => {
            shop.new_tab("").await;
            let update = "navigator.serviceWorker.getRegistration()
                .then((it) => it.update()).catch(() => {})";
            shop.execute(update, vec![]).await;
            shop.close_tab().await;
        }
        Event::LookForNews => look(shop).await,
        Event::Reload => shop.reload().await,
        Event::GoOffline => shop.go_offline(),
        Event::GoOnline => shop.go_online(),
        Event::OpenTab if shop.tab_count() < MOST_TABS => drop(shop.new_tab("people").await),
        Event::KillTab if shop.tab_count() > 1 => shop.close_tab().await,
        Event::OtherTab => shop.switch(chance.usize(0..shop.tab_count())).await,
        Event::OpenTab | Event::KillTab => {}
        Event::Renew(version) => {
            host.deploy(&versions[version]);
            look(shop).await;
            change_over(shop).await;
        }
        Event::ChangeOver => change_over(shop).await,
        Event::RestartBrowser => shop.restart_browser().await,
    }
}

/// Lets the browser look for news; what it has not found soon, it may find at any later moment.
async fn look(shop: &mut Shop) {
    const SOON: Duration = Duration::from_secs(5);
    if !has_looked_for_news(shop, SOON).await {
        println!("the browser is still looking");
    }
}

/// Uses the new version, if the page offers one.
async fn change_over(shop: &mut Shop) {
    let offered = button("Use the new version");
    if !shop.all(&offered).await.is_empty() {
        shop.tap(offered.clone()).await;
        shop.see_no(offered).await;
    }
}
