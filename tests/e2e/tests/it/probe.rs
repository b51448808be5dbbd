//! probe
use crate::habits::*;
use byname_e2e::*;
#[test]
fn probe_scroll() {
    story(async |shop| {
        let cards: Vec<String> = (1..=2000).map(|at| vcard(&format!("Person {at:05}"), &[])).collect();
        bring_in(shop, &cards).await;
        turn_to(shop, "People").await;
        shop.see(link(starting("Person 00001"))).await;
        const Q: &str = "const o=document.querySelector('.virtual'), s=document.querySelector('.virtual-space'), r=document.querySelector('.virtual-rows'); return JSON.stringify([scrollY, innerHeight, o.scrollHeight,o.clientHeight,s.getBoundingClientRect().toJSON(), r.getBoundingClientRect().toJSON(), r.children.length, document.documentElement.scrollHeight, getComputedStyle(o).overflowY, r.getAttribute('style'), r.firstElementChild.getBoundingClientRect().height])";
        println!("{}", shop.execute(Q, vec![]).await);
        shop.scroll(list("People"), 9_999_999).await;
        let a = shop.execute_async("const d=arguments[0]; requestAnimationFrame(()=>requestAnimationFrame(()=>d(1)))", vec![]).await;
        println!("{a} {}", shop.execute(Q, vec![]).await);
    });
}
