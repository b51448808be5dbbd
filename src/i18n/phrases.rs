//! The macros that define a struct of phrases. What they know of each phrase is written once: the
//! pseudo-language and the tests go through all of them.

/// Defines a struct of phrases, which is the field `$place` of [`Words`](super::Words). A phrase is
/// a `&'static str` or a function of up to four arguments.
macro_rules! phrases {
    ($place:ident: $(#[$doc:meta])* pub struct $name:ident { $($fields:tt)* }) => {
        phrases! { @read $place [$(#[$doc])*] $name (self, said) {} {} {} $($fields)* }
    };

    (@read $place:ident $docs:tt $name:ident ($me:ident, $said:ident)
        {$($declared:tt)*} {$($pseudo:tt)*} {$($every:tt)*}
        $(#[$about:meta])* pub $field:ident: &'static str, $($rest:tt)*) => {
        phrases! { @read $place $docs $name ($me, $said)
            { $($declared)* $(#[$about])* pub $field: &'static str, }
            { $($pseudo)* $field: $crate::i18n::phrases::Phrase::accented(
                $crate::i18n::ENGLISH.$place.$field), }
            { $($every)* $said.push($crate::i18n::samples::Said::new(
                concat!(stringify!($place), ".", stringify!($field)), $me.$field, &[])); }
            $($rest)* }
    };
    (@read $place:ident $docs:tt $name:ident ($me:ident, $said:ident)
        {$($declared:tt)*} {$($pseudo:tt)*} {$($every:tt)*}
        $(#[$about:meta])* pub $field:ident: fn($a:ty) -> $out:ty, $($rest:tt)*) => {
        phrases! { @read $place $docs $name ($me, $said)
            { $($declared)* $(#[$about])* pub $field: fn($a) -> $out, }
            { $($pseudo)* $field: |a| $crate::i18n::phrases::Phrase::accented(
                ($crate::i18n::ENGLISH.$place.$field)(a)), }
            { $($every)* for (a, marks) in <$a as $crate::i18n::samples::Sample>::samples() {
                $said.push($crate::i18n::samples::Said::new(
                    concat!(stringify!($place), ".", stringify!($field)), ($me.$field)(a), &[marks]));
            } }
            $($rest)* }
    };
    (@read $place:ident $docs:tt $name:ident ($me:ident, $said:ident)
        {$($declared:tt)*} {$($pseudo:tt)*} {$($every:tt)*}
        $(#[$about:meta])* pub $field:ident: fn($a:ty, $b:ty) -> $out:ty, $($rest:tt)*) => {
        phrases! { @read $place $docs $name ($me, $said)
            { $($declared)* $(#[$about])* pub $field: fn($a, $b) -> $out, }
            { $($pseudo)* $field: |a, b| $crate::i18n::phrases::Phrase::accented(
                ($crate::i18n::ENGLISH.$place.$field)(a, b)), }
            { $($every)* for (a, first) in <$a as $crate::i18n::samples::Sample>::samples() {
                for (b, second) in <$b as $crate::i18n::samples::Sample>::samples() {
                    $said.push($crate::i18n::samples::Said::new(
                        concat!(stringify!($place), ".", stringify!($field)),
                        ($me.$field)(a, b), &[first.clone(), second]));
                }
            } }
            $($rest)* }
    };
    (@read $place:ident $docs:tt $name:ident ($me:ident, $said:ident)
        {$($declared:tt)*} {$($pseudo:tt)*} {$($every:tt)*}
        $(#[$about:meta])* pub $field:ident: fn($a:ty, $b:ty, $c:ty) -> $out:ty, $($rest:tt)*) => {
        phrases! { @read $place $docs $name ($me, $said)
            { $($declared)* $(#[$about])* pub $field: fn($a, $b, $c) -> $out, }
            { $($pseudo)* $field: |a, b, c| $crate::i18n::phrases::Phrase::accented(
                ($crate::i18n::ENGLISH.$place.$field)(a, b, c)), }
            { $($every)* for (a, first) in <$a as $crate::i18n::samples::Sample>::samples() {
                for (b, second) in <$b as $crate::i18n::samples::Sample>::samples() {
                    for (c, third) in <$c as $crate::i18n::samples::Sample>::samples() {
                        $said.push($crate::i18n::samples::Said::new(
                            concat!(stringify!($place), ".", stringify!($field)),
                            ($me.$field)(a, b, c),
                            &[first.clone(), second.clone(), third]));
                    }
                }
            } }
            $($rest)* }
    };

    (@read $place:ident $docs:tt $name:ident ($me:ident, $said:ident)
        {$($declared:tt)*} {$($pseudo:tt)*} {$($every:tt)*}
        $(#[$about:meta])*
        pub $field:ident: fn($a:ty, $b:ty, $c:ty, $d:ty) -> $out:ty, $($rest:tt)*) => {
        phrases! { @read $place $docs $name ($me, $said)
            { $($declared)* $(#[$about])* pub $field: fn($a, $b, $c, $d) -> $out, }
            { $($pseudo)* $field: |a, b, c, d| $crate::i18n::phrases::Phrase::accented(
                ($crate::i18n::ENGLISH.$place.$field)(a, b, c, d)), }
            { $($every)* for (a, first) in <$a as $crate::i18n::samples::Sample>::samples() {
                for (b, second) in <$b as $crate::i18n::samples::Sample>::samples() {
                    for (c, third) in <$c as $crate::i18n::samples::Sample>::samples() {
                        for (d, fourth) in <$d as $crate::i18n::samples::Sample>::samples() {
                            $said.push($crate::i18n::samples::Said::new(
                                concat!(stringify!($place), ".", stringify!($field)),
                                ($me.$field)(a, b, c, d),
                                &[first.clone(), second.clone(), third.clone(), fourth]));
                        }
                    }
                }
            } }
            $($rest)* }
    };

    (@read $place:ident [$($docs:tt)*] $name:ident ($me:ident, $said:ident)
        {$($declared:tt)*} {$($pseudo:tt)*} {$($every:tt)*}) => {
        $($docs)*
        #[allow(missing_docs, reason = "each says itself")]
        pub struct $name { $($declared)* }

        impl $name {
            /// The English ones in the pseudo-language.
            #[cfg(debug_assertions)]
            pub(in $crate::i18n) fn pseudo() -> Self {
                Self { $($pseudo)* }
            }

            /// Says every phrase, with every kind of argument.
            #[cfg(test)]
            pub(in $crate::i18n) fn every(&$me, $said: &mut Vec<$crate::i18n::samples::Said>) {
                $($every)*
            }
        }
    };
}
pub(super) use phrases;

/// Defines the struct of all phrases, in groups.
macro_rules! words {
    ($(#[$docs:meta])* pub struct Words { $($(#[$doc:meta])* pub $place:ident: $group:ident,)+ }) => {
        $(#[$docs])*
        pub struct Words {
            /// The language of these words.
            pub language: $crate::domain::language::Language,
            /// The words by which it speaks of days to come.
            pub days: &'static $crate::domain::mention::Lexicon,
            $($(#[$doc])* pub $place: $group,)+
        }

        impl Words {
            /// The English ones in the pseudo-language.
            #[cfg(debug_assertions)]
            fn pseudo() -> Self {
                Self {
                    language: $crate::domain::language::Language::Pseudo,
                    days: $crate::i18n::ENGLISH.days,
                    $($place: $group::pseudo(),)+
                }
            }

            /// Says every phrase, with every kind of argument.
            #[cfg(test)]
            fn every(&self) -> Vec<$crate::i18n::samples::Said> {
                let mut said = Vec::new();
                $(self.$place.every(&mut said);)+
                said
            }
        }
    };
}
pub(super) use words;

/// What a phrase may be, for whoever goes through all of them.
#[cfg(any(debug_assertions, test))]
pub(super) trait Phrase {
    /// The same in the pseudo-language.
    #[cfg(debug_assertions)]
    fn accented(self) -> Self;

    /// The text; `None` where nothing is said.
    #[cfg(test)]
    fn text(self) -> Option<String>;
}

#[cfg(any(debug_assertions, test))]
impl Phrase for String {
    #[cfg(debug_assertions)]
    fn accented(self) -> Self {
        if self.is_empty() { self } else { super::pseudo::accented(&self) }
    }

    #[cfg(test)]
    fn text(self) -> Option<String> {
        Some(self)
    }
}

#[cfg(any(debug_assertions, test))]
impl Phrase for &'static str {
    /// A build for looking at may keep these texts for ever.
    #[cfg(debug_assertions)]
    fn accented(self) -> Self {
        Box::leak(self.to_owned().accented().into_boxed_str())
    }

    #[cfg(test)]
    fn text(self) -> Option<String> {
        Some(self.to_owned())
    }
}

#[cfg(any(debug_assertions, test))]
impl Phrase for Option<&'static str> {
    #[cfg(debug_assertions)]
    fn accented(self) -> Self {
        self.map(Phrase::accented)
    }

    #[cfg(test)]
    fn text(self) -> Option<String> {
        self.map(str::to_owned)
    }
}
