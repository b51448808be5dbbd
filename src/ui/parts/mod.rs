//! Building blocks that pages share.

pub mod avatar;
pub mod backup;
pub mod date_fields;
pub mod days_field;
pub mod dialog;
pub mod erase;
pub mod field;
pub mod file_button;
pub mod find_box;
pub mod gone;
pub mod hold;
pub mod icon;
pub mod initials;
pub mod install;
pub mod language_choice;
pub mod nav;
pub mod notices;
pub mod person_row;
pub mod pick;
pub mod roving;
pub mod sample_notice;
pub mod tag;
pub mod tasks;
pub mod toasts;
pub mod virtual_list;
pub mod welcome;
