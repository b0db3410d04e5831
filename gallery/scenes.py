"""The one list of scenes, in the order of the pictures. A new page or dialog is added here."""

from gallery import (
    door_scenes,
    fault_scenes,
    file_scenes,
    list_scenes,
    matter_scenes,
    people_scenes,
    plan_scenes,
    settings_scenes,
    sharing_scenes,
    venue_scenes,
    window_scenes,
)
from gallery.stage import Scene

SCENES: dict[str, Scene] = {
    scene.__name__: scene
    for scene in (
        window_scenes.start,
        window_scenes.pins,
        window_scenes.lock,
        window_scenes.trouble,
        window_scenes.menus,
        door_scenes.door,
        door_scenes.large,
        door_scenes.rooms,
        door_scenes.receivers,
        door_scenes.door_dialogs,
        window_scenes.greeting,
        people_scenes.everybody,
        people_scenes.people_dialogs,
        people_scenes.badges,
        people_scenes.badge_editor,
        plan_scenes.programme,
        plan_scenes.programme_dialogs,
        venue_scenes.venue,
        venue_scenes.venue_trouble,
        plan_scenes.interpreters,
        plan_scenes.plan_dialogs,
        list_scenes.lists,
        list_scenes.dashboard,
        settings_scenes.settings,
        settings_scenes.help_and_about,
        file_scenes.passphrases,
        file_scenes.copies,
        file_scenes.privacy,
        sharing_scenes.sharing,
        sharing_scenes.joining,
        sharing_scenes.desks,
        matter_scenes.unconfirmed,
        matter_scenes.matters,
        file_scenes.hand_over,
        fault_scenes.faults,
    )
}
