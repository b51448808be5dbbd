//! probe
use crate::habits::*;
use byname_e2e::*;
#[test]
fn probe_scroll() {
    story_in(&Setup::app().sized(Size::PHONE), async |shop| {
        let cards: Vec<String> =
            (1..=80).map(|at| vcard(&format!("Person {at:05}"), &[])).collect();
        bring_in(shop, &cards).await;
        turn_to(shop, "People").await;
        shop.see(link(starting("Person 00001"))).await;
        shop.execute("window.log=[]; addEventListener('scroll',()=>log.push([location.pathname.slice(0,9),scrollY])); addEventListener('popstate',()=>log.push('pop'))", vec![]).await;
        shop.scroll(list("People"), 2_000).await;
        println!("{}", shop.execute("return [scrollY, innerHeight]", vec![]).await);
        shop.tap(link(starting("Person 00030"))).await;
        shop.see(heading("Person 00030")).await;
        println!(
            "{}",
            shop.execute(
                "return [scrollY, document.documentElement.scrollHeight,history.scrollRestoration]",
                vec![]
            )
            .await
        );
        shop.back().await;
        shop.see(list("People")).await;
        let a = shop
            .execute_async(
                "const d=arguments[0]; requestAnimationFrame(()=>requestAnimationFrame(()=>d(1)))",
                vec![],
            )
            .await;
        println!("{a} {}", shop.execute("return [scrollY, document.documentElement.scrollHeight, log, getComputedStyle(document.querySelector('.virtual')).overflowAnchor]", vec![]).await);
    });
}
