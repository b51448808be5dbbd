//! Building blocks that pages share.

pub mod avatar;
pub mod backup;
pub mod date_fields;
pub mod dialog;
pub mod erase;
pub mod field;
pub mod file_button;
pub mod find_box;
pub mod gone;
pub mod icon;
pub mod initials;
pub mod install;
pub mod language_choice;
pub mod nav;
pub mod notices;
pub mod person_row;
pub mod roving;
pub mod sample_notice;
pub mod toasts;
pub mod virtual_list;
pub mod welcome;
